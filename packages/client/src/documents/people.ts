import { graphql } from '../graphql.ts';

/** Who is signed in; null for nobody. */
export const me = graphql(`query Me($language: Language!) { me { id name(language: $language) } }`);

/** Whom one can sign in as; empty when the demo is off. */
export const demoPeople = graphql(
  `query DemoPeople($language: Language!) { demoPeople { id name(language: $language) seats { collaborationName seat } } }`,
);

export const signInAsDemoPerson = graphql(
  `mutation SignInAsDemoPerson($personId: ID!) { signInAsDemoPerson(personId: $personId) { token } }`,
);

/** How one can sign in. */
export const signInWays = graphql(`query SignInWays { signInWays { mail organisation passwords } }`);

export const signOut = graphql(`mutation SignOut { signOut }`);

/** The keys one made for programs. */
export const accessTokens = graphql(`query AccessTokens { accessTokens { id name endsAt usedOn } }`);

export const makeAccessToken = graphql(
  `mutation MakeAccessToken($name: String!, $days: Int!) { makeAccessToken(name: $name, days: $days) { token } }`,
);

export const withdrawAccessToken = graphql(
  `mutation WithdrawAccessToken($id: ID!) { withdrawAccessToken(id: $id) }`,
);
