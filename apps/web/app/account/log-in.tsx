import { operations } from '@concivis/contracts';
import { limits } from '@concivis/contracts/limits';
import { Form, Link, redirect, useActionData, useLoaderData, type ActionFunctionArgs } from 'react-router';
import { inline, within } from '../i18n/inline.ts';
import { useTexts } from '../i18n/texts.tsx';
import { goOn } from '../shell/notices.server.ts';
import { safePath } from '../shell/safe-path.ts';
import { SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { keepingForm } from '../ui/form/kept-form.server.ts';
import { comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { Page } from '../ui/page/page.tsx';
import { loadReturnTo, otherWayIn } from './return-to.ts';

export const loader = loadReturnTo;

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const keeping = keepingForm(values);
  if (keeping !== null) return comeBack(keeping);
  const { email, password, returnTo, kept } = values;
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.identity.logIn,
    asking: { body: { email, password } },
    order: ['email', 'password'],
  });
  if ('came' in sent) return comeBack(sent.came);
  const back = safePath(returnTo);
  return kept === undefined ? goOn(context, back, 'account.logged-in') : redirect(back, 307);
}

export const clientAction = keepTyped;

export default function LogIn() {
  const { t, rich } = useTexts();
  const { returnTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const labels = { email: t('account.log-in.email'), password: t('account.log-in.password') };
  return (
    <Page title={t('account.log-in.title')} faulty={answer !== undefined}>
      <ErrorSummary answer={answer} labels={labels} />
      {answer?.refused === 'email-not-confirmed' && (
        <p className="before-form">
          <Link to="/account/check-mail">{t('account.confirm.new-link')}</Link>
        </p>
      )}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="returnTo" value={returnTo} />
        {answer?.values.kept !== undefined && <input type="hidden" name="kept" value={answer.values.kept} />}
        <TextField
          name="email"
          label={labels.email}
          answer={answer}
          type="email"
          autoComplete="username"
          dir="ltr"
          maxLength={limits.email.max}
        />
        <TextField
          name="password"
          label={labels.password}
          answer={answer}
          type="password"
          autoComplete="current-password"
          dir="ltr"
          maxLength={limits.password.max}
        />
        <div className="actions">
          <SubmitButton>{t('account.log-in.send')}</SubmitButton>
          <Link to="/account/forgot-password">{t('account.log-in.forgot')}</Link>
        </div>
      </Form>
      <p className="after-form">
        {inline(
          rich('account.log-in.none', {
            link: within(<Link to={otherWayIn('sign-up', returnTo)} />),
          }),
        )}
      </p>
    </Page>
  );
}
