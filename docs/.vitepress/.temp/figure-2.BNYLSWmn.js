const _imports_0 = "/assets/figure-2.nmTtaE_B.png";
export {
  _imports_0 as _
};
