import { error, type RequestHandler } from '@sveltejs/kit';
import { securityTxt } from '#lib/security-txt.ts';
import { PORTAL_ORIGIN, SECURITY_CONTACT } from '$app/env/private';

/** Whom to tell of a weakness (RFC 9116); nothing where nobody was named, as a contact that leads nowhere is worse. */
export const GET: RequestHandler = ({ url }) => {
  if (!SECURITY_CONTACT) error(404);
  return new Response(securityTxt(SECURITY_CONTACT, PORTAL_ORIGIN || url.origin, new Date()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
