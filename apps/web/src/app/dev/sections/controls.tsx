import { Bell, Bookmark, Ellipsis, Hash, Smile } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { AddChip, Chip } from '../../../ui/chip.tsx';
import { Field } from '../../../ui/field.tsx';
import { IconButton, ToolButton } from '../../../ui/icon-button.tsx';
import { Input } from '../../../ui/input.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { PasswordInput } from '../../../ui/password-input.tsx';
import { RadioGroup } from '../../../ui/radio.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { Select } from '../../../ui/select.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import styles from '../gallery.module.css';
import { Group, Wrap } from './group.tsx';

export function ButtonSection() {
  return (
    <Group title="Buttons: rest, hover, press, focus, loading, disabled">
      {(['primary', 'secondary', 'quiet'] as const).map((variant) => (
        <Wrap key={variant}>
          <Button variant={variant}>Send</Button>
          <Button variant={variant} data-force="hover">
            Send
          </Button>
          <Button variant={variant} data-force="hover active">
            Send
          </Button>
          <Button variant={variant} data-force="focus">
            Send
          </Button>
          <Button variant={variant} loading>
            Send
          </Button>
          <Button variant={variant} disabled>
            Send
          </Button>
        </Wrap>
      ))}
      <Wrap>
        <Button variant="danger">Delete</Button>
        <Button variant="danger" data-force="hover">
          Delete
        </Button>
        <Button variant="danger-outline">Leave</Button>
        <Button size="small">Small</Button>
        <Button variant="primary" size="entry">
          Entry
        </Button>
      </Wrap>
      <Wrap>
        <IconButton icon={Smile} label="Emoji" />
        <IconButton icon={Bookmark} label="Save" shortcut="s" data-force="hover" />
        <IconButton icon={Bell} label="Follow" pressed />
        <IconButton icon={Ellipsis} label="More" data-force="focus" />
        <IconButton icon={Smile} label="Emoji, off" disabled />
        <ToolButton icon={Bell} label="Following this thread" pressed>
          Following
        </ToolButton>
        <ToolButton icon={Bookmark} label="3 pinned posts">
          3
        </ToolButton>
        <Kbd keys="mod+k" />
      </Wrap>
    </Group>
  );
}

export function InputSection() {
  return (
    <Group title="Inputs: rest, hover, focus, error, disabled, read only">
      <div className={styles.pair}>
        <Input aria-label="Rest" placeholder="Channel name" />
        <Input aria-label="Focus" defaultValue="buoy-clean" data-force="focus" />
        <Field label="Error" labelHidden error="Taken. Free: ingest-2">
          {(control) => <Input {...control} defaultValue="ingest" />}
        </Field>
        <Input aria-label="Disabled" defaultValue="saltmarsh" disabled />
        <Input aria-label="Read only" defaultValue="noor.aziz@example.org" readOnly />
        <PasswordInput aria-label="Password" defaultValue="secret" autoComplete="current-password" />
        <Input aria-label="With icon" icon={Hash} placeholder="Find a channel" end={<Kbd keys="/" />} />
        <Field label="Text area" labelHidden hint="Markdown works here.">
          {(control) => <TextArea {...control} defaultValue="Two lines grow to what is written." />}
        </Field>
      </div>
    </Group>
  );
}

export function ChoiceSection() {
  const [on, setOn] = useState(true);
  const [when, setWhen] = useState('all');
  const [tab, setTab] = useState('all');
  const [names, setNames] = useState('full');
  return (
    <>
      <Group title="Switches, ticks, choices">
        <Wrap>
          <Switch label="On" checked={on} onCheckedChange={setOn} />
          <Switch label="Off" checked={!on} onCheckedChange={(next) => setOn(!next)} />
          <Switch label="Pending" checked pending onCheckedChange={() => {}} />
          <Switch label="Disabled" checked={false} disabled onCheckedChange={() => {}} />
          <Checkbox label="Ticked" checked={on} onCheckedChange={setOn} />
          <Checkbox label="Some" checked={false} mixed onCheckedChange={() => {}} />
          <Checkbox label="Not ticked" checked={!on} onCheckedChange={(next) => setOn(!next)} />
          <Checkbox label="Off" checked disabled onCheckedChange={() => {}} />
        </Wrap>
        <Wrap>
          <Checkbox checked={on} onCheckedChange={setOn} hint="Also on this device">
            Play a sound
          </Checkbox>
        </Wrap>
        <Wrap>
          <RadioGroup
            label="Names"
            value={names}
            onValueChange={setNames}
            options={[
              { value: 'full', label: 'Full name' },
              { value: 'user', label: 'User name', hint: 'As people write it after @' },
            ]}
          />
        </Wrap>
        <Wrap>
          <Segments
            label="Notify"
            value={when}
            onValueChange={setWhen}
            options={[
              { value: 'all', label: 'All' },
              { value: 'mentions', label: 'Mentions' },
              { value: 'none', label: 'None' },
            ]}
          />
          <Select
            label="Text size"
            value="15"
            onValueChange={() => {}}
            options={['13', '15', '17'].map((value) => ({ value, label: `${value} px` }))}
          />
        </Wrap>
      </Group>
      <Group title="Tabs, chips">
        <div className={styles.flat}>
          <Tabs
            label="Threads"
            value={tab}
            onValueChange={setTab}
            tabs={[
              { value: 'all', label: 'All' },
              { value: 'unread', label: 'Unread', count: 4 },
              { value: 'files', label: 'Files' },
            ]}
          />
        </div>
        <Wrap>
          <Chip icon={Hash} name="in" value="ingest" onEdit={() => {}} onRemove={() => {}} />
          <Chip name="after" value="31 Feb" invalid onEdit={() => {}} onRemove={() => {}} />
          <Chip plain value="jun@example.org" onRemove={() => {}} />
          <AddChip onClick={() => {}}>From</AddChip>
        </Wrap>
      </Group>
    </>
  );
}
