// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ScenarioPanel.h"

#include "app/quantities/OwnKeys.h"
#include "app/scenarios/ScenarioActions.h"
#include "app/scenarios/ScenarioDetails.h"
#include "app/scenarios/ScenarioList.h"
#include "app/scenarios/ScenarioModel.h"
#include "app/settings/Appearance.h"
#include "app/settings/OutlineStyle.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

constexpr int leastDetailsHeight = 28 * gridUnit;

} // namespace

ScenarioPanel::ScenarioPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new ScenarioModel(document, this)), m_list(new ScenarioList(this)),
      m_actions(new ScenarioActions(
          document, [this] { return highlighted(); }, this)),
      m_details(new ScenarioDetails(document, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeButtons());
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    if (textScale() > 1) {
        QScrollArea* details = makeScrolled(m_details);
        details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        details->setMinimumHeight(leastDetailsHeight);
        splitter->addWidget(details);
    } else {
        splitter->addWidget(m_details);
    }
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({32 * gridUnit, 36 * gridUnit});
    splitter->setChildrenCollapsible(true);
    m_details->setMinimumHeight(textPixels(leastDetailsHeight));
    layout->addWidget(splitter, 1);
    setMinimumWidth(textPixels(28 * gridUnit));
    setAccessibleName(tr("Scenarios"));

    m_list->setModel(m_model);
    for (const ScenarioActions::Id id : {ScenarioActions::Rename, ScenarioActions::Delete, ScenarioActions::Duplicate,
                                         ScenarioActions::MoveUp, ScenarioActions::MoveDown})
        m_list->addAction((*m_actions)[id]);
    new OwnKeys(*m_list);
    connect(m_list, &ScenarioList::chosen, this, &ScenarioPanel::choose);
    connect(m_list, &ScenarioList::focusLost, this, [this] { highlight(m_document.activeScenario()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ScenarioPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_actions->refresh();
        m_details->showEntry(highlighted());
    });
    connect(m_actions, &ScenarioActions::renameWanted, this, [this](ScenarioId scenario) {
        Q_EMIT wanted();
        highlight(scenario);
        if (QWidget* editor = m_list->indexWidget(m_list->currentIndex())) { // it is being renamed already
            editor->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->edit(m_list->currentIndex());
    });
    connect(m_actions, &ScenarioActions::describeWanted, this, [this](ScenarioId scenario) {
        Q_EMIT wanted();
        m_document.setActiveScenario(scenario);
        m_details->editDescription();
    });
    connect(&m_document, &ProjectDocument::changed, this, &ScenarioPanel::follow);
    highlight(m_document.activeScenario());
}

QWidget* ScenarioPanel::makeButtons()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit / 2);
    const auto add = [&](QAction* action) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->toolTip());
        layout->addWidget(button);
        return button;
    };
    add((*m_actions)[ScenarioActions::New])->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add((*m_actions)[ScenarioActions::Duplicate]);
    add((*m_actions)[ScenarioActions::Delete]);
    layout->addStretch();
    auto* more = new QToolButton(bar);
    more->setObjectName(QStringLiteral("scenarioMore"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setIcon(themedIcon(QStringLiteral("more")));
    more->setToolTip(tr("All that can be done with the scenario"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setProperty(OutlineStyle::noMenuArrow, true);
    auto* menu = new QMenu(more);
    m_actions->addTo(*menu);
    more->setMenu(menu);
    layout->addWidget(more);
    return bar;
}

std::optional<ScenarioId> ScenarioPanel::highlighted() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->entryAt(index.row()) : m_document.activeScenario();
}

void ScenarioPanel::highlight(std::optional<ScenarioId> entry)
{
    const QModelIndex index = m_model->index(m_model->rowOf(entry));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ScenarioPanel::choose(const QModelIndex& index)
{
    m_document.setActiveScenario(m_model->entryAt(index.row()));
}

void ScenarioPanel::follow(const Change& change)
{
    const bool isAboutEntries =
        std::holds_alternative<DocumentReplaced>(change) || std::holds_alternative<ActiveEntryChanged>(change);
    // A list that was made anew has no current row.
    if (isAboutEntries || !m_list->currentIndex().isValid())
        highlight(m_document.activeScenario());
}

void ScenarioPanel::showMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    QMenu menu(m_list);
    m_actions->addTo(menu);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

void ScenarioPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_actions)
        m_actions->refreshIcons();
}

} // namespace linetwin::app
