// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/VerdictBar.h"

#include "app/document/ConfidenceLevel.h"
#include "app/settings/Appearance.h"
#include "app/settings/FlowLayout.h"
#include "app/settings/Settings.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace linetwin::app {

namespace {

constexpr std::array relevantShares{0.0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05};

QToolButton* makeButton(const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

VerdictBar::VerdictBar(LiveRunner& runner, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_more(makeButton("moreShifts", this)), m_confirm(makeButton("confirm", this)),
      m_details(makeButton("comparisonDetails", this)), m_margin(makeButton("relevantShare", this))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    for (QToolButton* button : {m_more, m_confirm, m_details, m_margin})
        layout->addWidget(button);
    m_confirm->setText(tr("Confirm"));
    m_confirm->setToolTip(
        tr("<p>Compares with the baseline on fresh shifts that nothing was chosen by. A repeat adds as "
           "many again.</p>"));
    m_details->setText(tr("Details"));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setToolTip(tr("<p>The level of the intervals, and what comparing on the same luck gains</p>"));
    m_margin->setAutoRaise(true);
    m_margin->setPopupMode(QToolButton::InstantPopup);
    m_margin->setMenu(new QMenu(m_margin));
    fillMargins();
    connect(m_more, &QToolButton::clicked, &m_runner, &LiveRunner::more);
    connect(m_confirm, &QToolButton::clicked, &m_runner, &LiveRunner::confirm);
    connect(m_details, &QToolButton::toggled, this, &VerdictBar::viewChanged);
}

void VerdictBar::fillMargins()
{
    auto* group = new QActionGroup(this);
    for (const double share : relevantShares) {
        QAction* action = m_margin->menu()->addAction(
            share == 0 ? tr("Every difference is relevant")
                       : tr("±%1 of the baseline's figure is not relevant").arg(shortestPercentText(share)));
        action->setCheckable(true);
        action->setChecked(share == Settings().relevantShare());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, share] {
            Settings().setRelevantShare(share);
            showMargin();
            Q_EMIT viewChanged();
        });
    }
    showMargin();
}

void VerdictBar::showMargin()
{
    const ProjectDocument& document = m_runner.document();
    const bool isOfProject = document.project().head.relevance.has_value();
    m_margin->setText(QStringLiteral("±") + shortestPercentText(relevantShareOf(document)));
    setSpokenName(*m_margin, tr("Smallest relevant difference: %1").arg(m_margin->text()));
    m_margin->setEnabled(!isOfProject);
    m_margin->setToolTip(
        isOfProject ? tr("<p>The file of the project says which differences are not relevant</p>")
                    : tr("<p>Differences smaller than this share of the baseline's figure are not relevant</p>"));
}

bool VerdictBar::showsDetails() const
{
    return m_details->isChecked();
}

void VerdictBar::showResult(const LiveResultPointer& result, bool wantsMore)
{
    setVisible(result && !result->isBaseline);
    showMargin();
    if (!result)
        return;
    const Look next{.number = result->look.number + 1, .confidence = result->look.confidence};
    const int runs = static_cast<int>(result->plannedReplications) * 2;
    m_more->setVisible(wantsMore);
    m_more->setText(tr("More: %1 shifts").arg(numberLocale().toString(runs)));
    m_more->setToolTip(tr("<p>Doubles the shifts. Looking again at growing data has its price: the intervals of the "
                          "differences are then at %1.</p>")
                           .arg(confidenceText(next.level())));
    m_confirm->setText(result->isConfirmed() ? tr("Confirm more") : tr("Confirm"));
    showRunning();
}

void VerdictBar::showRunning()
{
    m_more->setEnabled(m_runner.canRunMore());
    m_confirm->setEnabled(m_runner.canConfirm());
}

} // namespace linetwin::app
