/** Name of the function that each loop and each function of a work calls, with the number of its place. */
export const GUARD = '__envol';

/** Name of the function that hears what a handler throws. */
export const CAUGHT = '__envolCaught';
