import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** Most words and signs in one document. */
export const mostTokens = 6_000;
const deepest = 16;
const mostAliases = 60;

const tooMuch = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });

/** Refuses documents whose fields stand deeper inside each other than any honest question needs. */
const depthLimit: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let depth = 0;
  return {
    Field: {
      enter() {
        if (++depth === deepest + 1)
          context.reportError(tooMuch(`This goes deeper than ${deepest} fields. Ask in two steps.`));
      },
      leave() {
        depth--;
      },
    },
  };
};

/** Refuses documents that ask the same over and over under other names. */
const aliasLimit: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let count = 0;
  return {
    Field(node) {
      if (node.alias && ++count === mostAliases + 1)
        context.reportError(tooMuch(`This has more than ${mostAliases} aliases. Ask in two steps.`));
    },
  };
};

/** Fragments may not multiply what the rules above count; each may be spread a few times only. */
const spreadLimit: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let count = 0;
  return {
    FragmentSpread() {
      if (++count === mostAliases + 1)
        context.reportError(tooMuch(`This spreads more than ${mostAliases} fragments. Ask in two steps.`));
    },
  };
};

export const limits: readonly ValidationRule[] = [depthLimit, aliasLimit, spreadLimit];
