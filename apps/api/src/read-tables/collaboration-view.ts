import { projection } from './projection.ts';

/** One row for each time a collaboration got a name; the last one that counts is its name. */
export const collaborationView = projection(
  'collaboration_view',
  { name: 'text', visibility: 'text' },
  {
    CollaborationStarted: ({ name }, { visibility }) => ({ name, visibility }),
    CollaborationDescribed: ({ name }, { visibility }) => ({ name, visibility }),
  },
);
