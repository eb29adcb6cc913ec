import { operations } from '@concivis/contracts';
import { limits } from '@concivis/contracts/limits';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { logInPath } from '../asking.server.ts';
import { textLanguageChoices } from '../i18n/text-languages.ts';
import { useTexts } from '../i18n/texts.tsx';
import { visitorContext } from '../i18n/visitor.server.ts';
import { readCatalogue } from '../services/catalogue.server.ts';
import { choicesOf, serviceGroups } from '../services/service-choices.ts';
import { goOn } from '../shell/notices.server.ts';
import { ReadOutside } from '../shell/read-outside.tsx';
import { ButtonLink, SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { SelectField } from '../ui/form/select-field.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { chosen, comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { Page } from '../ui/page/page.tsx';

export async function loader(page: LoaderFunctionArgs) {
  const { account } = page.context.get(visitorContext);
  const catalogue = await readCatalogue(page);
  const asked = new URL(page.request.url).searchParams.get('service');
  return {
    logIn: account === null ? logInPath(page.request) : null,
    idempotencyKey: crypto.randomUUID(),
    services: serviceGroups(catalogue),
    districts: choicesOf(catalogue.districts),
    service: asked ?? undefined,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const { idempotencyKey, title, body, service, district, language } = values;
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.ideas.submit,
    asking: {
      body: {
        idempotencyKey,
        title,
        body,
        service: chosen(service),
        district: chosen(district) ?? null,
        language,
      },
    },
    order: ['title', 'body', 'service', 'district', 'language'],
  });
  return 'came' in sent ? comeBack(sent.came) : goOn(context, `/ideas/${sent.reply.id}`, 'ideas.published');
}

function SignedOut({ logIn }: { logIn: string }) {
  const { t } = useTexts();
  return (
    <div className="stack">
      <p>{t('ideas.new.signed-out')}</p>
      <p className="actions">
        <ButtonLink to={logIn}>{t('shell.log-in')}</ButtonLink>
        <ButtonLink kind="quiet" to={logIn.replace('log-in', 'sign-up')}>
          {t('shell.sign-up')}
        </ButtonLink>
      </p>
    </div>
  );
}

function IdeaForm() {
  const texts = useTexts();
  const { t, language } = texts;
  const { idempotencyKey, services, districts, service } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const labels = {
    title: t('ideas.new.heading'),
    body: t('ideas.new.body'),
    service: t('ideas.new.service'),
    district: t('ideas.new.district'),
    language: t('ideas.new.language'),
  };
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], answer });
  return (
    <>
      <ErrorSummary answer={answer} labels={labels} choices={['service', 'district', 'language']} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="idempotencyKey" value={answer?.values.idempotencyKey ?? idempotencyKey} />
        <TextField
          {...field('title')}
          hint={t('ideas.new.heading.hint')}
          minLength={limits.ideaTitle.min}
          maxLength={limits.ideaTitle.max}
        />
        <TextArea
          {...field('body')}
          hint={t('ideas.new.body.hint')}
          rows={9}
          minLength={limits.ideaBody.min}
          maxLength={limits.ideaBody.max}
        />
        <SelectField
          {...field('service')}
          hint={t('ideas.new.service.hint')}
          empty={t('ideas.new.service.choose')}
          groups={services}
          initial={service}
        />
        <SelectField
          {...field('district')}
          empty={t('ideas.new.district.everywhere')}
          choices={districts}
          optional
          marked={false}
        />
        <SelectField {...field('language')} choices={textLanguageChoices(texts)} initial={language} />
        <p className="form-note">{t('ideas.new.note')}</p>
        <ReadOutside />
        <div className="actions">
          <SubmitButton>{t('ideas.new.send')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

export const clientAction = keepTyped;

export default function ProposeIdea() {
  const { t } = useTexts();
  const { logIn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page title={t('ideas.new.title')} lead={t('ideas.new.lead')} faulty={answer !== undefined}>
      {logIn === null ? <IdeaForm /> : <SignedOut logIn={logIn} />}
    </Page>
  );
}
