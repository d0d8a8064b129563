/** The version of the method. It changes whenever the same series could give another answer. */
export const engineVersion = '1.0.0';
