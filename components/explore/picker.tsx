import { exploreWords } from '@/lib/words/explore'
import { DayFields, SelectFields, type FilterDay, type FilterSelect } from '../ui/choice-fields'
import { FormButtons } from '../ui/form-buttons'
import { GetForm } from '../ui/get-form'
import { HiddenFields } from '../ui/hidden-fields'
import styles from './picker.module.css'

export interface PickerBox {
  readonly id: string
  readonly label: string
  /** What tells it apart from its neighbours; empty where nothing is needed. */
  readonly note: string
  readonly isChosen: boolean
}

/** Records of one kind and side, the boxes of one parameter. */
export interface PickerGroup {
  readonly key: string
  readonly title: string
  readonly name: 'measure' | 'series' | 'event'
  readonly boxes: readonly PickerBox[]
}

interface PickerProps {
  readonly action: string
  readonly groups: readonly PickerGroup[]
  readonly days: readonly FilterDay[]
  readonly selects: readonly FilterSelect[]
  /** The clocks, which a change of the choice keeps. */
  readonly keep: Readonly<Record<string, string>>
  readonly clear: string
}

const Group = ({ group: { title, name, boxes } }: { readonly group: PickerGroup }) => {
  const chosen = boxes.filter(({ isChosen }) => isChosen).length
  return (
    <details className={styles.group}>
      <summary>{exploreWords.group(title, boxes.length, chosen)}</summary>
      <fieldset className={styles.boxes}>
        <legend className={styles.legend}>{title}</legend>
        {boxes.map(({ id, label, note, isChosen }) => (
          <label key={id} className={styles.box}>
            <input type="checkbox" name={name} value={id} defaultChecked={isChosen} />
            <span>
              {label}
              {note !== '' && <span className={styles.note}> {note}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

/**
 * What can be shown, by kind and side, with the two days, direction and unit: a form that works without scripts. Must be
 * keyed by the address, so that Back sets every box.
 */
export const Picker = ({ action, groups, days, selects, keep, clear }: PickerProps) => (
  <GetForm action={action} className={styles.picker} aria-label={exploreWords.form}>
    <HiddenFields values={keep} />
    <div className={styles.groups}>
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </div>
    <div className={styles.fields}>
      <DayFields days={days} />
      <SelectFields selects={selects} />
      <FormButtons show={exploreWords.show} clear={{ href: clear, label: exploreWords.clear }} />
    </div>
  </GetForm>
)
