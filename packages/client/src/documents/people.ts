import { graphql } from '../graphql.ts';

/** Who is signed in; null for nobody. */
export const me = graphql(`query Me { me { id name } }`);

/** Whom one can sign in as; empty when the demo is off. */
export const demoPeople = graphql(
  `query DemoPeople { demoPeople { id name seats { collaborationName seat } } }`,
);

export const signInAsDemoPerson = graphql(
  `mutation SignInAsDemoPerson($personId: ID!) { signInAsDemoPerson(personId: $personId) { token person { id name } } }`,
);

export const signOut = graphql(`mutation SignOut { signOut }`);
