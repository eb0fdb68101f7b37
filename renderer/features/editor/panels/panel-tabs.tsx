import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import './panels.css'

export interface PanelTabChoice<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Shown as a figure beside the label: how many wait there. */
  readonly count?: number
  readonly countLabel?: string
  /** Nothing is wrong: it only waits. */
  readonly isCalm?: boolean
  readonly content: ReactNode
}

export interface PanelTabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly PanelTabChoice<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** The side panel: one thing at a time, chosen by tabs. */
export function PanelTabs<Id extends string>({ label, tabs, chosen, onChoose }: PanelTabsProps<Id>) {
  return (
    <aside className="panel" aria-label={label}>
      <Tabs
        className="panel-tabs"
        selectedKey={chosen}
        onSelectionChange={(key) => {
          const tab = tabs.find((each) => each.id === key)
          if (tab) onChoose(tab.id)
        }}
      >
        <TabList className="tabs" aria-label={label}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className="tab">
              {tab.label}
              {tab.count ? (
                <em className={`numbers ${tab.isCalm ? 'waiting' : ''}`}>
                  <span aria-hidden={tab.countLabel !== undefined}>{tab.count}</span>
                  {tab.countLabel ? <span className="visually-hidden">{tab.countLabel}</span> : null}
                </em>
              ) : null}
            </Tab>
          ))}
        </TabList>
        {tabs.map((tab) => (
          <TabPanel key={tab.id} id={tab.id} className="tab-panel">
            {tab.content}
          </TabPanel>
        ))}
      </Tabs>
    </aside>
  )
}
