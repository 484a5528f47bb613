/** The body of a response to a request that never reaches GraphQL, in the form of GraphQL's errors. */
export function errorBody(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
