import type { Texts } from '../catalogs.ts';
import type { measures as english } from '../en/measures.ts';

export const measures = {
  'interactions.label': 'التفاعلات',
  'interactions.definition': 'كل فعل مشاركة مسجّل، من المواطنين ومن الموظفين.',
  'interactions.counts': 'يُحسب كل فعل مرة واحدة في اليوم الذي جرى فيه. ما حُجب لا يُحسب.',
  'type.label': 'تفاعلات من نوع واحد',
  'type.definition': 'أفعال من نوع واحد، كالأفكار المقترحة.',
  'type.counts': 'لكل فعل نوع واحد ويُحسب مرة واحدة.',
  'term.label': 'أدلة على فئة',
  'term.definition': 'تفاعلات تدل على فئة، أيًا كان من قال ذلك: نوع الفعل أو الكلمات أو الكاتب أو مراجِع.',
  'term.counts':
    'يُحسب التفاعل للفئة مرة واحدة مهما تكرر ذكرها. كلمة المراجِع هي الفاصلة. والتأييد المسحوب لا يُحسب لأي فئة.',
  'voiced.label': 'ما قاله الناس',
  'voiced.definition': 'الجزء من الأدلة الذي يعبّر عنه الناس بالكلمات.',
  'voiced.counts':
    'ما قُرئ في النص أو اختاره كاتبه أو وجده مراجِع. ولا يدخل فيه ما يدل عليه نوع الفعل وحده ولا ما ينقله التأييد.',
  'replies.first.label': 'الإجابات الرسمية الأولى',
  'replies.first.definition': 'أول إجابة عن فكرة أو رأي، في يوم الإجابة.',
  'replies.first.counts': 'لا تُحسب الإجابات اللاحقة عن الشيء نفسه.',
  'replies.in-time.label': 'أُجيب عنها في الموعد',
  'replies.in-time.definition': 'الإجابات الأولى التي نُشرت قبل موعدها.',
  'replies.in-time.counts': 'النسبة من الإجابات الأولى المعطاة، لا من كل ما سُئل عنه.',
  'replies.hours-to-first.label': 'الساعات حتى الإجابة الأولى',
  'replies.hours-to-first.definition':
    'الساعات من إرسال فكرة أو رأي حتى الإجابة الأولى، بما فيها الليالي والعطل.',
  'replies.hours-to-first.counts': 'ما لم يُجب عنه بعد ليس فيها.',
  'feedback.rating.label': 'التقييمات',
  'feedback.rating.definition': 'كيف قيّم الناس خدمة، من 1 الأسوأ إلى 5 الأفضل.',
  'feedback.rating.counts': 'يُحسب كل رأي مرة واحدة. والمتوسط تقريبي إذا قلّت التقييمات عن نحو 30.',
} satisfies Texts<typeof english>;
