import { operations } from '@concivis/contracts';
import { limits } from '@concivis/contracts/limits';
import { Form, Link, redirect, useActionData, useLoaderData, type ActionFunctionArgs } from 'react-router';
import { inline, within } from '../i18n/inline.ts';
import { useTexts } from '../i18n/texts.tsx';
import { visitorContext } from '../i18n/visitor.server.ts';
import { SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { Page } from '../ui/page/page.tsx';
import { loadReturnTo, otherWayIn } from './return-to.ts';
import { rememberWayBack } from './way-back.server.ts';

export const loader = loadReturnTo;

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const { displayName, email, password, returnTo } = values;
  const { language } = context.get(visitorContext);
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.identity.signUp,
    asking: { body: { displayName, email, password, language } },
    order: ['displayName', 'email', 'password'],
  });
  if ('came' in sent) return comeBack(sent.came);
  const headers = { 'Set-Cookie': rememberWayBack(context, returnTo) };
  return redirect('/account/check-mail', { status: 303, headers });
}

export const clientAction = keepTyped;

export default function SignUp() {
  const { t, rich } = useTexts();
  const { returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const labels = {
    displayName: t('account.sign-up.name'),
    email: t('account.sign-up.email'),
    password: t('account.sign-up.password'),
  };
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], answer });
  return (
    <Page title={t('account.sign-up.title')} lead={t('account.sign-up.lead')} faulty={answer !== undefined}>
      <ErrorSummary answer={answer} labels={labels} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="returnTo" value={returnTo} />
        <TextField
          {...field('displayName')}
          hint={t('account.sign-up.name.hint')}
          autoComplete="nickname"
          minLength={limits.displayName.min}
          maxLength={limits.displayName.max}
        />
        <TextField
          {...field('email')}
          hint={t('account.sign-up.email.hint')}
          type="email"
          autoComplete="email"
          dir="ltr"
          maxLength={limits.email.max}
        />
        <TextField
          {...field('password')}
          hint={t('account.sign-up.password.hint', { min: limits.password.min })}
          type="password"
          autoComplete="new-password"
          dir="ltr"
          minLength={limits.password.min}
          maxLength={limits.password.max}
        />
        <div className="actions">
          <SubmitButton>{t('account.sign-up.send')}</SubmitButton>
        </div>
      </Form>
      <p className="after-form">
        {inline(
          rich('account.sign-up.have-one', {
            link: within(<Link to={otherWayIn('log-in', returnTo)} />),
          }),
        )}
      </p>
    </Page>
  );
}
