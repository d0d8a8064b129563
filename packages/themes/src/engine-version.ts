/** The version of the method. It changes whenever the same text and catalogue could give another answer. */
export const engineVersion = '2.0.0';
