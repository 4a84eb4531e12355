/** The address of what is asked for. A client may end the query as if there came more. */
export const address = ({ url }) => url.replace(/&$/, "");
