// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/EntrySwitch.h"

#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int longestName = 30;
constexpr std::size_t mostButtons = 2; ///< of scenarios

int changeCount(const Scenario& scenario)
{
    std::size_t count = 0;
    for (const auto& [station, values] : scenario.overrides)
        count += values.size();
    return static_cast<int>(count);
}

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

QString shortened(QString name)
{
    return name.size() <= longestName ? name : name.left(longestName - 1) + u'…';
}

} // namespace

EntrySwitch::EntrySwitch(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("entrySwitch"));
    setAccessibleName(tr("What is edited"));
    m_layout->setContentsMargins(gridUnit, 0, gridUnit, 0);
    m_layout->setSpacing(0);
    m_group->setExclusive(true);
    // A widget with a style sheet hears of no new palette.
    qApp->installEventFilter(this);
    auto* label = new QLabel(tr("Editing:"));
    m_layout->addWidget(label);
    m_layout->addSpacing(gridUnit);
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

QToolButton* EntrySwitch::addButton(std::optional<ScenarioId> entry)
{
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_group->addButton(button);
    m_layout->addWidget(button);
    m_buttons.emplace_back(entry, button);
    connect(button, &QToolButton::clicked, this, [this, entry] { m_document.setActiveScenario(entry); });
    return button;
}

std::vector<std::optional<ScenarioId>> EntrySwitch::entriesWithButtons()
{
    const std::vector<ScenarioEntry>& scenarios = m_document.scenarios();
    if (m_document.activeScenario())
        m_lastScenario = m_document.activeScenario();
    if (!m_lastScenario || !m_document.findScenario(*m_lastScenario))
        m_lastScenario = scenarios.empty() ? std::nullopt : std::optional(scenarios.front().id);
    std::vector<std::optional<ScenarioId>> entries{std::nullopt};
    for (const ScenarioEntry& scenario : scenarios) {
        if (scenarios.size() <= mostButtons || scenario.id == m_lastScenario)
            entries.push_back(scenario.id);
    }
    return entries;
}

void EntrySwitch::rebuild()
{
    const std::vector<std::optional<ScenarioId>> entries = entriesWithButtons();
    const bool needsMenu = m_document.scenarios().size() > mostButtons;
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
    (m_menuButton ? m_menuButton : m_buttons.back().second)->setProperty("isLast", true);
    applyColors();
    refresh();
}

void EntrySwitch::addMenuButton()
{
    m_menuButton = new QToolButton;
    m_menuButton->setObjectName(QStringLiteral("allEntries"));
    m_menuButton->setText(QStringLiteral("▾"));
    m_menuButton->setToolTip(tr("All scenarios"));
    m_menuButton->setAccessibleName(m_menuButton->toolTip());
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
        connect(action, &QAction::triggered, this, [this, entry] { m_document.setActiveScenario(entry); });
    };
    add(std::nullopt, buttonText(nullptr));
    for (const ScenarioEntry& scenario : m_document.scenarios())
        add(scenario.id, buttonText(&scenario));
}

QString EntrySwitch::buttonText(const ScenarioEntry* scenario) const
{
    const int changes = scenario ? changeCount(scenario->scenario) : 0;
    const QString name = scenario ? shortened(toQString(scenario->scenario.name)) : tr("Baseline");
    return changes > 0 ? tr("%1 (%n change(s))", nullptr, changes).arg(name) : name;
}

void EntrySwitch::refresh()
{
    for (const auto& [entry, button] : m_buttons) {
        const ScenarioEntry* scenario = entry ? m_document.findScenario(*entry) : nullptr;
        QString text = buttonText(scenario);
        // The style's own size hint knows nothing of the bold text of a button that is down.
        button->ensurePolished();
        QFont bold = button->font();
        bold.setBold(true);
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 6 * gridUnit);
        button->setText(text.replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(scenario ? tr("Edit the scenario %1").arg(toQString(scenario->scenario.name))
                                           : tr("Edit the baseline"));
        button->setToolTip(scenario ? tr("Edit the scenario “%1”: changes are kept beside the baseline, which stays as "
                                         "it is")
                                          .arg(toQString(scenario->scenario.name))
                                    : tr("Edit the baseline itself: the line as it is today"));
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
