/** A sentence that ends the command: a wrong use of it, or a course that cannot be read. */
export class Stop extends Error {}
