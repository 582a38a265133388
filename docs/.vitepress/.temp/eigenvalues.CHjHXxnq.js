const _imports_0 = "/assets/eigenvalues.CCMfJS9l.png";
export {
  _imports_0 as _
};
