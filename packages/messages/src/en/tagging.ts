/** What the page about the reading of texts says: the model card in plain words. Figures of quality never stand here. */
export const tagging = {
  title: 'How texts are read',
  lead: 'A program reads what people write here and notes which topics it speaks of. This page says what the program does, what it gets wrong and what you can do about it.',
  'what.title': 'What it does',
  'what.1':
    'It reads every idea, comment, feedback and answer and says which of {count, plural, one {# topic} other {# topics}} from published research the text speaks of.',
  'what.2':
    'With each topic it says how sure it is and which words led to it. Where it is not sure, a person is asked.',
  'what.3':
    'What it finds is counted, and shows the staff what to check first. It decides nothing about anybody.',
  'what.4': 'It runs on the computer of this site. For this, no text leaves that computer.',
  'what.4.outside':
    'It runs on the computer of this site. New texts are also sent to another server: how, is said below.',
  'outside.title': 'Also read elsewhere',
  'outside.text':
    'New texts are also sent to a language model on a server run by <who>{operator}</who>. When it answers, what it found takes the place of what the program here found. Texts from before this was switched on are not sent.',
  'outside.masked':
    'Before a text leaves, what the program recognises as personal data is taken out: e-mail and home addresses, links, telephone and other long numbers, names that introduce somebody. It does not recognise everything; a name in the middle of a sentence mostly stays. Your account and your name are not sent.',
  'outside.checked':
    'An answer counts only with words that stand in the text. How sure the other model is, is what it says of itself. Employees can correct it like anything else that a program found.',
  'outside.version': 'Version of the other model',
  'model.title': 'The model that is on',
  'model.version': 'Version',
  'model.since': 'Switched on',
  'model.since.start': 'From the start: no other was chosen',
  'model.texts': 'Texts that it learned from',
  'model.texts.reviewed': 'Of these, written here and checked by a reviewer',
  'model.languages': 'Languages that it reads',
  'made.title': 'How it was made',
  'made.1':
    'The texts that the model first learned from were written for this project. Nobody’s real message is among them. Whoever wrote a text also said which topics it speaks of.',
  'made.2':
    'The phrases that it knows for each topic were written by language models, which read real texts to see how people put things. Other real texts helped to choose settings and to measure how good the model is; it learned from none of them. The topics of all these texts were given by language models with the same instructions, not by people. People may see some of them differently.',
  'made.town':
    '{count, plural, one {# text} other {# texts}} from this site, checked by reviewers, were added later.',
  'made.no-town': 'Nothing that was written on this site was used to train it.',
  'good.title': 'How good it is',
  'good.text':
    'It misses topics, and finds some that are not there. A single topic does not prove what somebody meant; many together show a direction.',
  'good.measured':
    'It was measured on {count, plural, one {# real text} other {# real texts}} that it did not learn from and that no setting was chosen on. The figure F1 counts both what was missed and what was wrongly found: 1 is perfect, 0 is useless.',
  'good.macro': 'Mean over the 17 main topics: {figure}',
  'good.micro': 'Over all that was found and all that was there: {figure}',
  'good.interval': '{value} (with a certainty of 95 % between {low} and {high})',
  'good.where':
    'How often the model that comes with this software is right, with the uncertainty of each figure, by language, kind and length of text, is written in the model card in the source code: <file>{path}</file>',
  'groups.title': 'By language, kind and length',
  'groups.text':
    'F1 over all that was found and all that was there. The line shows where it lies with a certainty of 95 %: the fewer texts, the longer the line.',
  'groups.group': 'Texts',
  'groups.count': '{count, plural, one {# text} other {# texts}}',
  'groups.figure': 'F1',
  'groups.languages': 'By language',
  'groups.kinds': 'By kind',
  'groups.lengths': 'By length',
  'groups.kind.idea': 'Ideas',
  'groups.kind.comment': 'Comments',
  'groups.kind.feedback': 'Feedback',
  'groups.kind.response': 'Answers',
  'groups.words': '{from} to {to} words',
  'groups.words.more': '{from} words and more',
  'groups.range': '{value} ({low} to {high})',
  'sure.title': 'How sure it is, and how often it is right',
  'sure.text':
    'With each topic the program says how probable it is. Of the topics that it calls 70 % probable, seven out of ten should be there. Here is how it was on the same texts. Two settings that see to this were chosen on other texts.',
  'sure.figure':
    'Each dot stands for topics that it called about equally probable. To the right: how probable it called them. Upwards: how many of them were there, with a certainty of 95 % within the bar. On the diagonal line the two agree.',
  'sure.said': 'It said',
  'sure.predictions': '{count, plural, one {# time} other {# times}}',
  'sure.carried': 'It was there',
  'sure.percent': '{share, number, percent}',
  'sure.range': '{share, number, percent} ({low, number, percent} to {high, number, percent})',
  'limits.title': 'Where it fails',
  'limits.negation': 'Negation: “not” and “never” are understood only within a part of a sentence.',
  'limits.quotation': 'Quotation: it does not tell the words of others from your own.',
  'limits.irony': 'Irony: it takes every word as it is written.',
  'limits.long': 'Long texts, and texts that argue rather than report, are read worst.',
  'limits.lists':
    'A mere list of complaints is read as complaints, and a text without any of the topics often gets one all the same.',
  'limits.languages':
    'It reads some languages better than others. Counts of two languages can differ for this reason alone.',
  'limits.others': 'A text in a language that is not named above mostly gets no topic.',
  'do.title': 'What you can do',
  'do.1':
    'Employees can confirm or remove what the program found, and add what it missed. What a person decided counts more than what the program said.',
  'do.2':
    'If you think that a text of yours was misread, ask the office in charge to correct it: on the telephone, at the desk or in writing.',
  'terms.title': 'The topics',
  'terms.same':
    'A topic is noted when the program finds it {share, number, percent} probable or more. The figure is low on purpose: a wrong topic is seen and can be removed, a missed one is not.',
  'terms.text':
    'A topic is noted when the program finds it at least as probable as this. The lower the figure, the sooner it is noted.',
  'terms.term': 'Topic',
  'terms.threshold': 'From a probability of',
  probability: '{share, number, percent}',
} as const;
