import path from 'node:path';
import { z } from 'zod';
import { oneOf } from './one-of.ts';

const origins = z.string().transform((text, context): readonly string[] => {
  const given = text.split(',').map((one) => one.trim());
  for (const one of given) {
    const rule = faultOf(one);
    if (rule === null) continue;
    context.addIssue({ code: 'custom', message: rule });
    return z.NEVER;
  }
  return [...new Set(given)];
});

/** Why a text is no origin that can be let in; null when it is one. */
function faultOf(text: string): string | null {
  if (text === '*')
    return 'it must name origins one by one: with *, every page that somebody on this machine opens could use the API in their name';
  // Extensions and programs with a browser inside have protocols of their own.
  if (/^(?!https?:|file:)[a-z][a-z\d+.-]*:\/\/[\w.-]+$/.test(text)) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    return 'it must be origins such as https://desk.example, separated by commas';
  return url.origin === text ? null : `it must be origins alone, written ${url.origin}`;
}

/** The variables that say from which pages the API may be used, and with which documents. */
export const protocolVariables = {
  CORS_ORIGINS: origins.optional(),
  DOCUMENTS: oneOf(['any', 'published']).default('any'),
  PERSISTED_DOCUMENTS: z.string().optional(),
};

export interface ProtocolEnv {
  /** Origins of pages that may use the API, besides its own. */
  readonly corsOrigins: readonly string[];
  /** Whether documents that are not published are taken from everybody, or from those alone who may send arbitrary ones. */
  readonly takesAnyDocument: boolean;
  /** The manifest of published documents: an absolute path; null for that of the client in this checkout. */
  readonly persistedDocuments: string | null;
}

/** The settings from variables that were checked. A path is relative to where the npm script was called. */
export function protocolSettingsOf(
  env: z.infer<z.ZodObject<typeof protocolVariables>> & { readonly INIT_CWD?: string | undefined },
): ProtocolEnv {
  const { PERSISTED_DOCUMENTS: manifest } = env;
  return {
    corsOrigins: env.CORS_ORIGINS ?? [],
    takesAnyDocument: env.DOCUMENTS === 'any',
    persistedDocuments: manifest === undefined ? null : path.resolve(env.INIT_CWD ?? '.', manifest),
  };
}
