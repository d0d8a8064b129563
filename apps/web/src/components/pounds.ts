/** An amount of money: "£18,000". */
export const poundsInWords = (pounds: number) => `£${pounds.toLocaleString('en-GB')}`;
