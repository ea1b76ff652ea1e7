/** Small words inside and before the names of persons and places. */
export const particles = new Set(
  'van von der den de la le du del della dello degli dei delle dos das da di bin ibn bint al el ul ur zu zum zur ter ten op af av y abu ben ag wa ould uld ap ole'.split(
    ' ',
  ),
);

/** Particles that may begin a name though they are written small. */
export const openingParticles = new Set('van von bin ibn al el de la du di da del ul abu'.split(' '));
