// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/EntrySwitch.h"

#include "app/reading/ScenarioChanges.h"
#include "app/settings/PlainTip.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"
#include "app/text/Texts.h"
#include "app/window/EntryButton.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr std::size_t mostButtons = 2; ///< of scenarios

/// A segmented control: the button that is down is filled, so that no one wonders what an edit will change.
QString styleOf(const Theme& colors)
{
    return QStringLiteral(
               "QLabel { color: %3; }"
               "QToolButton { border: 1px solid %1; padding: 4px 12px; background: %2; color: %3; }"
               "QToolButton:hover { border-color: %4; }"
               "QToolButton:focus { border: 2px solid %4; padding: 3px 11px; }"
               "QToolButton:checked { background: %4; color: %5; border-color: %4; font-weight: bold; }"
               "QToolButton:checked:focus { border: 2px solid %3; }"
               "QToolButton::menu-indicator { image: none; }"
               "QToolButton[isFirst=\"true\"] { border-top-left-radius: 4px; border-bottom-left-radius: 4px; }"
               "QToolButton[isLast=\"true\"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }")
        .arg(colors.outline.name(), colors.raised.name(), colors.text.name(), colors.accent.name(),
             colors.accentText.name());
}

} // namespace

EntrySwitch::EntrySwitch(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("entrySwitch"));
    setSpokenName(*this, tr("What is edited"));
    m_layout->setContentsMargins(gridUnit, 0, gridUnit, 0);
    m_layout->setSpacing(0);
    m_group->setExclusive(true);
    // A widget with a style sheet hears of no new palette.
    qApp->installEventFilter(this);
    connect(&document, &ProjectDocument::changed, this, [this](const Change& change) {
        std::visit(Overloaded{[this](const DocumentReplaced&) { rebuild(); },
                              [this](const EntriesChanged&) { rebuild(); },
                              [this](const ParameterChanged&) { refresh(); },
                              [this](const StationsChanged&) { refresh(); }, [this](const LineChanged&) { refresh(); },
                              [this](const ActiveEntryChanged&) { rebuild(); }, [](const FileStateChanged&) {}},
                   change);
    });
    rebuild();
}

EntryButton* EntrySwitch::addButton(std::optional<ScenarioId> entry)
{
    auto* button = new EntryButton;
    button->setCheckable(true);
    button->setAutoExclusive(true); // one of several, also for screen readers
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_group->addButton(button);
    m_layout->addWidget(button);
    m_buttons.emplace_back(entry, button);
    connect(button, &QToolButton::clicked, this, [this, entry] { choose(entry); });
    return button;
}

std::vector<std::optional<ScenarioId>> EntrySwitch::entriesWithButtons()
{
    std::vector<std::optional<ScenarioId>> entries = m_document.entries();
    const std::size_t count = entries.size() - 1; // without the Baseline
    if (m_document.activeScenario())
        m_lastScenario = m_document.activeScenario();
    if (!m_lastScenario || !m_document.lineOf(m_lastScenario))
        m_lastScenario = count > 0 ? entries[1] : std::nullopt;
    std::erase_if(entries, [&](const std::optional<ScenarioId>& entry) {
        return entry && count > mostButtons && entry != m_lastScenario;
    });
    return entries;
}

void EntrySwitch::rebuild()
{
    const std::vector<std::optional<ScenarioId>> entries = entriesWithButtons();
    const bool needsMenu = m_document.entries().size() > mostButtons + 1;
    const bool isSame = needsMenu == (m_menuButton != nullptr) &&
                        std::ranges::equal(entries, m_buttons, {}, {}, [](const auto& each) { return each.first; });
    if (isSame) {
        refresh();
        return;
    }
    for (const auto& [entry, button] : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    if (m_menuButton)
        m_menuButton->deleteLater();
    m_menuButton = nullptr;
    for (const std::optional<ScenarioId>& entry : entries)
        addButton(entry)->setObjectName(entry ? QStringLiteral("scenarioEntry") : QStringLiteral("baselineEntry"));
    if (needsMenu)
        addMenuButton();
    m_buttons.front().second->setProperty("isFirst", true);
    QToolButton* last = m_buttons.back().second;
    (m_menuButton ? m_menuButton : last)->setProperty("isLast", true);
    applyColors();
    refresh();
}

void EntrySwitch::addMenuButton()
{
    m_menuButton = new QToolButton;
    m_menuButton->setObjectName(QStringLiteral("allEntries"));
    m_menuButton->setText(QStringLiteral("▾"));
    m_menuButton->setToolTip(tr("All scenarios"));
    setSpokenName(*m_menuButton, m_menuButton->toolTip());
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_menuButton);
    m_menuButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    m_layout->addWidget(m_menuButton);
}

void EntrySwitch::fillMenu(QMenu& menu)
{
    menu.clear();
    const auto add = [&](std::optional<ScenarioId> entry, const QString& text) {
        QAction* action = menu.addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(entry == m_document.activeScenario());
        connect(action, &QAction::triggered, this, [this, entry] { choose(entry); });
    };
    for (const std::optional<ScenarioId>& entry : m_document.entries())
        add(entry, buttonText(entry));
}

QString EntrySwitch::buttonText(std::optional<ScenarioId> entry) const
{
    return pattern(entry).arg(m_document.nameOf(entry));
}

void EntrySwitch::choose(std::optional<ScenarioId> entry)
{
    // A field of another window may still hold what is of the entry that is left.
    takeOverTypedText();
    m_document.setActiveScenario(entry);
}

QString EntrySwitch::pattern(std::optional<ScenarioId> entry) const
{
    const ScenarioEntry* scenario = entry ? m_document.findScenario(*entry) : nullptr;
    const auto changes = scenario ? static_cast<int>(firstChangesOf(m_document, entry, 0).count) : 0;
    return changes > 0 ? tr("%1 (%Ln change(s))", nullptr, changes) : QStringLiteral("%1");
}

void EntrySwitch::refresh()
{
    QStringList names;
    for (const std::optional<ScenarioId>& entry : m_document.entries())
        names << m_document.nameOf(entry);
    for (const auto& [entry, button] : m_buttons) {
        const QString name = m_document.nameOf(entry);
        const bool isScenario = entry && m_document.findScenario(*entry);
        button->setName(name, pattern(entry), names);
        setSpokenName(*button, isScenario ? tr("Edit the scenario %1").arg(name)
                               : entry    ? tr("Edit the other line %1").arg(name)
                                          : tr("Edit the baseline"));
        const QString tip = isScenario ? tr("Edit the scenario “%1”: changes are kept beside the baseline, which stays "
                                            "as it is")
                                             .arg(name)
                            : entry ? tr("Edit the other line “%1”: today’s line stays as it is").arg(name)
                                    : tr("Edit the baseline itself: the line as it is today");
        button->setToolTip(plainTip(tip));
        button->setChecked(entry == m_document.activeScenario());
    }
}

bool EntrySwitch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        applyColors();
    return QWidget::eventFilter(watched, event);
}

void EntrySwitch::applyColors()
{
    const QString style = styleOf(theme());
    if (style != styleSheet())
        setStyleSheet(style);
}

} // namespace linetwin::app
