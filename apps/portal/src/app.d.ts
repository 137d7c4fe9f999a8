import type { Language } from '@samenspel/domain';
import type { Theme } from '#lib/layout/theme.ts';
import type { AtWork } from '../serving/at-work.mjs';

declare global {
  namespace App {
    interface Locals {
      language: Language;
      theme: Theme;
      /** Session token; null when nobody is signed in. */
      token: string | null;
      /** Id of who is signed in, as the service knows it now. */
      whoIs: () => Promise<string | undefined>;
    }
    interface Error {
      /** Code of a refusal, when there is one. */
      code?: string;
    }
    interface PageData {
      /** The collaboration a page is about; names it in the menu. */
      collaboration?: { key: string; name: string };
      language: Language;
    }
  }
}

declare module 'http' {
  interface IncomingMessage {
    /** The turn of a page, where the portal is served with turns. */
    atWork?: AtWork;
  }
}
