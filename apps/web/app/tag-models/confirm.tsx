import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { SubmitButton } from '../ui/button/button.tsx';

interface ConfirmProps {
  /** What the person wants. */
  words: string;
  /** What will happen, before it does. */
  text: string;
  /** The words of the button that does it. */
  confirm: string;
  intent: string;
  /** Hidden fields of the form. */
  children?: ReactNode;
}

/** A press that opens what will happen and the button that lets it: a disclosure, so that it needs no script. */
export function Confirm({ words, text, confirm, intent, children }: ConfirmProps) {
  return (
    <details className="confirm">
      <summary className="button button--quiet">{words}</summary>
      <div className="confirm__panel">
        <p>{text}</p>
        <Form method="post" preventScrollReset>
          {children}
          <SubmitButton name="intent" value={intent}>
            {confirm}
          </SubmitButton>
        </Form>
      </div>
    </details>
  );
}
