/** The sources that several species cite, with the commit or revision that was read. */

export const ALKALI_TABLE =
  "secondary table of alkali constants (cites Gehm 2003, Steck rev 2.3.3, Tiecke v1.03 2019, Arimondo 1977)";
export const ARC = "ARC alkali_atom_data.py and hyperfine tables (nikolasibalic/ARC at 4b4573e9)";
export const ARIMONDO = "Arimondo, Inguscio & Violino, RMP 49, 31 (1977) as tabulated in ARC";
export const ATOMIC_PHYSICS = "OxfordIonTrapGroup/atomic_physics at 29bbd6fc (NIST ASD; Kramida 2020)";
export const DERIVED_DIPOLE = "derived from the listed lifetime and frequency with CODATA 2018";
export const ELECSUS = "ElecSus (Banerjee) at 1933456b";
export const GEHM = "Gehm, 'Properties of 6Li' (2003) as quoted in secondary copies";
export const PYLCP = "pylcp atom.py (JQIamo/pylcp at a7cb104f; cites Steck, Tiecke, Gehm)";
export const QUADRUPOLE_FREE = "exact: J = 1/2 has no quadrupole term";
export const STECK_CESIUM = "Steck, 'Cesium D Line Data' as quoted in secondary copies (pylcp at a7cb104f)";
export const STECK_RUBIDIUM_85 = "Steck, 'Rubidium 85 D Line Data' rev 2.2.3 (9 July 2021)";
export const STECK_RUBIDIUM_87 =
  "Steck, 'Rubidium 87 D Line Data' rev 2.3.4 (8 Aug 2025) as quoted in secondary copies";
export const STECK_SODIUM = "Steck, 'Sodium D Line Data' as quoted in secondary copies (pylcp at a7cb104f, ARC)";
export const TIECKE = "Tiecke, 'Properties of Potassium' v1.02/1.03 as quoted in secondary copies (pylcp at a7cb104f)";
export const TIECKE_2019 = "Tiecke, 'Properties of Potassium' v1.03 (2019) as quoted in secondary copies";
