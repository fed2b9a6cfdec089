import { CodedError } from '../../common/coded-error.js';

export const signInFirst = (): CodedError => new CodedError('auth.required', 'Sign in first.', 401);

export const notAllowed = (): CodedError =>
  new CodedError('auth.forbidden', 'Your account may not do this. Ask an admin if it should.', 403);

/** The one answer for an unknown e-mail, a wrong password and an account that is switched off. */
export const wrongCredentials = (): CodedError =>
  new CodedError(
    'auth.wrong_credentials',
    'The e-mail or the password is wrong. Check both and try again.',
    401,
  );

export const waitBeforeSignIn = (seconds: number): CodedError =>
  new CodedError(
    'auth.wait',
    `Too many failed sign-ins. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'} and try again.`,
    429,
    { retryAfterSeconds: seconds },
  );

export const otherOrigin = (): CodedError =>
  new CodedError(
    'auth.other_origin',
    'This request came from another web site and was refused. Use the pages of this server.',
    403,
  );

export const notJson = (): CodedError =>
  new CodedError('request.type', 'This address takes JSON; send Content-Type: application/json.', 415);

export const signInBusy = (): CodedError =>
  new CodedError('auth.busy', 'Too many sign-ins at this moment. Try again in a few seconds.', 503);

export const weakPassword = (why: string): CodedError => new CodedError('auth.weak_password', why, 400);

export const wrongSetupSecret = (): CodedError =>
  new CodedError(
    'auth.wrong_setup_secret',
    'This set-up link is not the current one. Use the link that the server printed at its last start.',
    403,
  );

export const viewAsOnlyInSample = (): CodedError =>
  new CodedError(
    'auth.view_as',
    '"View as" is for an admin, and only while the sample company is loaded.',
    403,
  );

export const emailTaken = (email: string): CodedError =>
  new CodedError(
    'user.email_taken',
    `There is an account for ${email} already. Change that one instead.`,
    409,
  );

export const lastAdmin = (): CodedError =>
  new CodedError('user.last_admin', 'This is the last admin. Make somebody else an admin first.', 409);

export const unknownTeam = (): CodedError =>
  new CodedError('user.unknown_team', 'There is no such team. Choose one of the list.', 400);

export const unknownRep = (): CodedError =>
  new CodedError('user.unknown_rep', 'There is no such rep. Choose one of the list.', 400);

export const needsTeam = (): CodedError =>
  new CodedError(
    'user.needs_team',
    'A manager needs a team: without one the account would see nothing. Name it.',
    400,
  );

export const needsRep = (): CodedError =>
  new CodedError(
    'user.needs_rep',
    'A rep account needs its rep: without one it would see nothing. Name it.',
    400,
  );
