import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../../ui/page.js';
import { DropZone } from './components/drop-zone.js';
import { GroupPanel } from './components/group-panel.js';
import { History } from './components/history.js';
import { Unresolved } from './components/unresolved.js';

/** Files in: drop, preview, import, undo; the reps nobody knows yet; the history. */
export function ImportsPage() {
  const { group } = useSearch({ from: '/frame/import' });
  const navigate = useNavigate();
  const show = (next: number | undefined) =>
    void navigate({ to: '/import', search: (before) => ({ ...before, group: next }) });
  return (
    <Page title="Import">
      {group ? (
        <GroupPanel key={group} groupId={group} onClose={() => show(undefined)} />
      ) : (
        <DropZone onUploaded={show} />
      )}
      <Unresolved />
      <History />
    </Page>
  );
}
