/** How the name of a kind stands in addresses and enums: `FundingStream` becomes `funding-stream`. */
export const slugOf = (kind: string): string => kind.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
