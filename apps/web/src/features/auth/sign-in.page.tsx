import { Button, PasswordInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/PasswordInput.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Notice } from '../../ui/notice.js';
import { useSignIn } from './api/start-session.js';
import { Door } from './components/door.js';
import classes from './components/door.module.css';

/** E-mail and password; afterwards back to where one wanted to go. */
export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(
      { email, password },
      { onSuccess: () => void navigate({ href: next ?? '/', replace: true }) },
    );
  };
  return (
    <Door title="Sign in" text="Know today whether the quarter will be made.">
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label="E-mail"
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
        />
        {signIn.error ? (
          <Notice tone="behind" role="alert">
            {signIn.error.message}
          </Notice>
        ) : null}
        <Button type="submit" variant="filled" loading={signIn.isPending}>
          Sign in
        </Button>
      </form>
    </Door>
  );
}
