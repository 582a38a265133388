/**
 * The constants of nature that the calculators use, in SI units: CODATA 2022 (Mohr, Newell, Taylor & Tiesinga,
 * "CODATA recommended values of the fundamental physical constants: 2022"). Those without an uncertainty are exact in
 * the SI of 2019. Frozen numbers, not measurements of this package; the relative uncertainty of the others is below 1e-9.
 */
export const CODATA_YEAR = 2022;

/** Speed of light c, m/s (exact). */
export const SPEED_OF_LIGHT = 299_792_458;

/** Planck constant h, J s (exact). */
export const PLANCK = 6.626_070_15e-34;

/** Reduced Planck constant hbar = h/(2 pi), J s (exact). */
export const REDUCED_PLANCK = PLANCK / (2 * Math.PI);

/** Boltzmann constant k_B, J/K (exact). */
export const BOLTZMANN = 1.380_649e-23;

/** Elementary charge e, C (exact). */
export const ELEMENTARY_CHARGE = 1.602_176_634e-19;

/** Vacuum electric permittivity epsilon_0, F/m; 8.8541878188(14)e-12. */
export const VACUUM_PERMITTIVITY = 8.854_187_818_8e-12;

/** Bohr magneton mu_B, J/T; 9.2740100657(29)e-24. */
export const BOHR_MAGNETON = 9.274_010_065_7e-24;

/** Nuclear magneton mu_N, J/T; 5.0507837393(16)e-27. */
export const NUCLEAR_MAGNETON = 5.050_783_739_3e-27;

/** Bohr radius a_0, m; 5.29177210544(82)e-11. */
export const BOHR_RADIUS = 5.291_772_105_44e-11;

/** Atomic mass constant m_u, kg; 1.66053906892(52)e-27. */
export const ATOMIC_MASS = 1.660_539_068_92e-27;

/** Electron mass m_e, kg; 9.1093837139(28)e-31. */
export const ELECTRON_MASS = 9.109_383_713_9e-31;
