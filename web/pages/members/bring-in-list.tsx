import { useState } from 'preact/hooks';
import { request } from '../../../client/request.ts';
import type { ProductListReply } from '../../../functions/http/contract/product-lists.ts';
import { upload } from '../../api/upload.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { PickFile } from '../../components/pick-file.tsx';
import { language, say } from '../../i18n/language.ts';
import { productListMessages } from '../../i18n/product-list.ts';

/** How many refused rows are shown; a list that is wrong throughout is wrong in the same way. */
const MOST_SHOWN = 50;
const KINDS = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const sendList = (file: File, dryRun: boolean): Promise<ProductListReply> =>
  upload(request('PUT /api/product-lists', { query: { dryRun }, body: file }), file, () => undefined);

/** Brings products in from a spreadsheet: first what would become of each row, then for good. */
export function BringInList() {
  const messages = say(productListMessages);
  const action = useAction();
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<ProductListReply>();
  const pick = (picked: File) =>
    action.run(async () => {
      setReport(undefined);
      setFile(picked);
      setReport(await sendList(picked, true));
    });
  const save = (picked: File) => action.run(async () => setReport(await sendList(picked, false)));
  const toSave = report ? report.counts.new + report.counts.changed : 0;
  return (
    <details class="more">
      <summary>{messages.title}</summary>
      <div class="stack">
        <p class="small soft">{messages.why}</p>
        <PickFile
          icon="list"
          word={report ? messages.again : messages.pick}
          kinds={KINDS}
          busy={action.busy}
          onPick={pick}
        />
        {report && <Report report={report} />}
        {report?.dryRun === true &&
          file &&
          (toSave > 0 ? (
            <Button icon="save" kind="solid" busy={action.busy} onPress={() => save(file)}>
              {messages.save(toSave)}
            </Button>
          ) : (
            <p>{messages.nothing}</p>
          ))}
        <Problems lines={action.problems} />
      </div>
    </details>
  );
}

function Report({ report }: { readonly report: ProductListReply }) {
  const messages = say(productListMessages);
  const { dryRun, counts, rows, ignored } = report;
  const refused = rows.filter(({ outcome }) => outcome === 'refused');
  const sum = messages.counts(counts.new, counts.changed, counts.same, counts.refused);
  return (
    <>
      {dryRun ? (
        <p role="status">
          {messages.checked} <strong>{sum}</strong>
        </p>
      ) : (
        <Outcome>
          {messages.done} {sum} {messages.photos}
        </Outcome>
      )}
      {ignored.length > 0 && <p class="small soft">{messages.ignored(ignored.join(', '))}</p>}
      {refused.length > 0 && (
        <>
          <h3>{messages.refused}</h3>
          <ul>
            {refused.slice(0, MOST_SHOWN).map(({ line, name, problems }) => (
              <li key={line}>
                <strong>{messages.line(line, name)}</strong>:{' '}
                {problems.map(({ text }) => text[language.value]).join(' ')}
              </li>
            ))}
            {refused.length > MOST_SHOWN && <li>{messages.more(refused.length - MOST_SHOWN)}</li>}
          </ul>
        </>
      )}
    </>
  );
}
