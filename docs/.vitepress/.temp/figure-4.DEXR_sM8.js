const _imports_1 = "/assets/figure-3.BSsFGP3B.png";
const _imports_2 = "/assets/figure-4.CHAl42Vp.png";
export {
  _imports_1 as _,
  _imports_2 as a
};
