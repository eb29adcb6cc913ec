import { operations } from '@concivis/contracts';
import { limits } from '@concivis/contracts/limits';
import {
  Form,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { textLanguageChoices } from '../i18n/text-languages.ts';
import { useTexts } from '../i18n/texts.tsx';
import { readCatalogue } from '../services/catalogue.server.ts';
import { choicesOf, serviceGroups } from '../services/service-choices.ts';
import { ReadOutside } from '../shell/read-outside.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import { RadioGroup } from '../ui/form/radio-group.tsx';
import { SelectField } from '../ui/form/select-field.tsx';
import { typedInto } from '../ui/form/form-answer.ts';
import { keepTyped } from '../ui/form/keep-typed.ts';
import { chosen, comeBack, sendForm } from '../ui/form/take-form.server.ts';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { Page } from '../ui/page/page.tsx';

const ratings = [1, 2, 3, 4, 5] as const;

export async function loader(page: LoaderFunctionArgs) {
  const { searchParams } = new URL(page.request.url);
  const catalogue = await readCatalogue(page);
  const service = catalogue.services.find(({ code }) => code === searchParams.get('service'));
  return {
    idempotencyKey: crypto.randomUUID(),
    channel: searchParams.get('channel') === 'qr' ? 'qr' : 'web',
    service: service ?? null,
    services: serviceGroups(catalogue),
    districts: choicesOf(catalogue.districts),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = typedInto(await request.formData());
  const { idempotencyKey, service, rating, body, district, language, contact, channel } = values;
  const sent = await sendForm({
    context,
    request,
    values,
    contract: operations.feedback.give,
    asking: {
      body: {
        idempotencyKey,
        service: chosen(service),
        rating: rating === undefined ? undefined : Number(rating),
        body: body ?? '',
        district: chosen(district) ?? null,
        language,
        contact: contact?.trim() ?? '',
        channel,
      },
    },
    order: ['service', 'rating', 'body', 'language', 'district', 'contact'],
    rename: { contact: 'invalid-email' },
  });
  if ('came' in sent) return comeBack(sent.came);
  return redirect(`/feedback/tracked/${sent.reply.token}/receipt`, 303);
}

function FeedbackForm() {
  const texts = useTexts();
  const { t, language } = texts;
  const { idempotencyKey, channel, service, services, districts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const labels = {
    service: t('feedback.new.service'),
    rating: t('feedback.new.rating'),
    body: t('feedback.new.body'),
    district: t('feedback.new.district'),
    language: t('feedback.new.language'),
    contact: t('feedback.new.contact'),
  };
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], answer });
  return (
    <>
      <ErrorSummary answer={answer} labels={labels} choices={['service', 'rating', 'district', 'language']} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="idempotencyKey" value={answer?.values.idempotencyKey ?? idempotencyKey} />
        <input type="hidden" name="channel" value={channel} />
        <SelectField
          {...field('service')}
          empty={t('feedback.new.service.choose')}
          groups={services}
          initial={service?.code}
        />
        <RadioGroup
          {...field('rating')}
          row
          choices={ratings.map((rating) => ({
            value: String(rating),
            label: t(`feedback.rating.${rating}`),
          }))}
        />
        <TextArea
          {...field('body')}
          hint={t('feedback.new.body.hint')}
          maxLength={limits.feedbackBody.max}
          optional
        />
        <SelectField {...field('language')} choices={textLanguageChoices(texts)} initial={language} />
        <SelectField
          {...field('district')}
          empty={t('feedback.new.district.none')}
          choices={districts}
          optional
          marked={false}
        />
        <TextField
          {...field('contact')}
          hint={t('feedback.new.contact.hint')}
          type="email"
          autoComplete="email"
          dir="ltr"
          maxLength={limits.email.max}
          optional
        />
        <ReadOutside />
        <div className="actions">
          <SubmitButton>{t('feedback.new.send')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

export const clientAction = keepTyped;

export default function GiveFeedback() {
  const { t } = useTexts();
  const { service } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const title = service ? t('feedback.new.title.of', { service: service.text }) : t('feedback.new.title');
  return (
    <Page title={title} lead={t('feedback.new.lead')} faulty={answer !== undefined}>
      <FeedbackForm />
    </Page>
  );
}
