const _imports_0 = "/assets/elimination.C_FSS4tz.png";
export {
  _imports_0 as _
};
