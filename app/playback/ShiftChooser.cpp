// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/ShiftChooser.h"

#include "app/settings/Appearance.h"
#include "app/settings/SpokenText.h"
#include "app/text/Texts.h"

#include <QAction>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace linetwin::app {

namespace {

using ShiftKind = ShiftChoice::Kind;

} // namespace

ShiftChooser::ShiftChooser(LiveRunner& runner, QWidget* parent) : QToolButton(parent), m_runner(runner)
{
    setObjectName(QStringLiteral("shiftChooser"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* menu = new QMenu(this);
    setMenu(menu);
    add(*menu, QStringLiteral("firstShift"), tr("&First shift"), {});
    add(*menu, QStringLiteral("medianShift"), tr("&Median: half of the shifts have less output"),
        {ShiftKind::Median, 0});
    add(*menu, QStringLiteral("p10Shift"), tr("P&10: one shift in ten has less output"), {ShiftKind::P10, 0});
    add(*menu, QStringLiteral("p90Shift"), tr("P&90: nine shifts in ten have less output"), {ShiftKind::P90, 0});
    add(*menu, QStringLiteral("worstShift"), tr("&Worst shift: the least output of all"), {ShiftKind::Worst, 0});
    menu->addSeparator();
    m_number = menu->addAction(tr("&Another shift by its number…"));
    m_number->setObjectName(QStringLiteral("numberedShift"));
    m_number->setCheckable(true);
    connect(m_number, &QAction::triggered, this, &ShiftChooser::askForNumber);
    connect(menu, &QMenu::aboutToShow, this, &ShiftChooser::showChecks);
    connect(&m_runner, &LiveRunner::resultChanged, this, &ShiftChooser::refresh);
    connect(&m_runner, &LiveRunner::stateChanged, this, &ShiftChooser::refresh);
    connect(&m_runner, &LiveRunner::choiceChanged, this, &ShiftChooser::refresh);
    refresh();
}

QAction* ShiftChooser::add(QMenu& menu, const QString& name, const QString& text, ShiftChoice choice)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, choice] { m_runner.choose(choice); });
    m_choices.emplace_back(choice, action);
    return action;
}

void ShiftChooser::refresh()
{
    const LiveResultPointer& result = m_runner.result();
    setEnabled(result != nullptr);
    const QString number = numberLocale().toString(result ? result->playedShift + 1 : 1);
    const ShiftChoice& choice = m_runner.choice();
    const bool isThere = result && chosenShift(choice, *result->scenario) == result->playedShift;
    QString text = tr("Shift %1").arg(number);
    if (isThere) {
        switch (choice.kind) {
        case ShiftKind::Median: text = tr("Median: shift %1").arg(number); break;
        case ShiftKind::P10: text = tr("P10: shift %1").arg(number); break;
        case ShiftKind::P90: text = tr("P90: shift %1").arg(number); break;
        case ShiftKind::Worst: text = tr("Worst: shift %1").arg(number); break;
        case ShiftKind::Numbered: break;
        }
    }
    setText(text);
    setSpokenName(*this, tr("Shift that is played: %1").arg(text));
    setToolTip(tr("Which of the simulated shifts is played and drawn in the charts"));
}

void ShiftChooser::showChecks()
{
    const ShiftChoice& choice = m_runner.choice();
    bool isListed = false;
    for (const auto& [each, action] : m_choices) {
        action->setChecked(each == choice);
        isListed = isListed || each == choice;
    }
    m_number->setChecked(!isListed);
}

void ShiftChooser::askForNumber()
{
    const LiveResultPointer& result = m_runner.result();
    if (!result)
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("shiftNumber"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, std::max(result->plannedReplications, result->replicationCount()));
    dialog->setIntValue(static_cast<int>(result->playedShift) + 1);
    dialog->setWindowTitle(tr("Play another shift"));
    dialog->setLabelText(tr("Number of the shift, 1 to %1:").arg(numberLocale().toString(dialog->intMaximum())));
    connect(dialog, &QInputDialog::intValueSelected, &m_runner, [runner = &m_runner](int number) {
        runner->choose({ShiftKind::Numbered, static_cast<std::uint32_t>(number - 1)});
    });
    dialog->open();
}

} // namespace linetwin::app
