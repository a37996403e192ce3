import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import { Choice } from '../../components/choice.tsx';
import { SelectField, TextField } from '../../components/text-fields.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { themeMessages, themeName } from '../../i18n/themes.ts';

/** What stands for each product’s own theme in the list of themes. */
const OWN = '';

/** Asks what all posts of a campaign say and show beside their products: a sentence, a question, a theme. */
export function DressFields({
  wish: { sentence = '', asks = false, theme = OWN },
  problems,
  update,
}: {
  readonly wish: ProposeCampaign;
  readonly problems: Readonly<Partial<Record<'sentence' | 'theme', readonly ProblemLine[]>>>;
  readonly update: (changes: Partial<ProposeCampaign>) => void;
}) {
  const messages = say(campaignMessages);
  const { theme: label, themes } = say(themeMessages);
  // A community’s own theme, which the API takes, stays among the choices.
  const chosen = theme === OWN ? {} : { [theme]: themeName(theme) };
  return (
    <>
      <TextField
        name="sentence"
        label={messages.sentence}
        hint={messages.sentenceHint}
        lang="id"
        value={sentence}
        problems={problems.sentence}
        onType={(typed) => update({ sentence: typed.trim() === '' ? undefined : typed })}
      />
      <Choice
        name="asks"
        legend={messages.asks}
        options={[
          { value: 'no', label: messages.storiesNo },
          { value: 'yes', label: messages.asksYes },
        ]}
        chosen={asks ? 'yes' : 'no'}
        onChoose={(answer) => update({ asks: answer === 'yes' })}
      />
      <SelectField
        name="theme"
        label={label}
        value={theme}
        options={{ [OWN]: messages.themeOwn, ...themes, ...chosen }}
        problems={problems.theme}
        onChoose={(name) => update({ theme: name === OWN ? undefined : name })}
      />
    </>
  );
}
