import { Button, PasswordInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/PasswordInput.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Notice } from '../../ui/notice.js';
import { useSetup } from './api/start-session.js';
import { Door } from './components/door.js';
import classes from './components/door.module.css';

const MIN_PASSWORD = 8;

/** The first run: makes the admin. Works once, with the secret of the link that the start printed. */
export function SetupPage() {
  const { secret } = useSearch({ from: '/setup' });
  const navigate = useNavigate();
  const setup = useSetup();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setup.mutate(
      { secret: secret ?? '', name, email, password },
      { onSuccess: () => void navigate({ to: '/welcome', replace: true }) },
    );
  };
  if (!secret) {
    return (
      <Door
        title="Set up Paceline"
        text="This address needs the secret of the link that was printed at the start."
      >
        <Notice tone="watch">
          Open the complete link from the terminal, or start the server again for a new one.
        </Notice>
      </Door>
    );
  }
  return (
    <Door
      title="Set up Paceline"
      text="Make the first account. It is the admin's; more people can be added later."
    >
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label="Your name"
          name="name"
          autoComplete="name"
          required
          withAsterisk={false}
          autoFocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="E-mail"
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          description={`At least ${MIN_PASSWORD} characters; a few words are good.`}
          name="password"
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={MIN_PASSWORD}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
        />
        {setup.error ? (
          <Notice tone="behind" role="alert">
            {setup.error.message}
          </Notice>
        ) : null}
        <Button type="submit" variant="filled" loading={setup.isPending}>
          Create the admin account
        </Button>
      </form>
    </Door>
  );
}
