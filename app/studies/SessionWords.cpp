// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/SessionWords.h"

#include "app/studies/StudySession.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <array>

namespace linetwin::app {

QString SessionWords::purpose() const
{
    switch (m_session.kind()) {
    case StudyKind::Compare: return tr("Runs the ticked scenarios and the reference on the same luck.");
    case StudyKind::Sweep: return tr("Runs the shown scenario with every value of the range, on the same luck.");
    case StudyKind::Sensitivity:
        return tr("What is each loss worth? Every parameter better and worse, every loss switched off.");
    case StudyKind::Portfolio:
        return tr("Which measures together bring most for a budget? Gains of measures do not add.");
    case StudyKind::Mix: return tr("Which product earns most in an hour of the line, and what does a mix earn?");
    case StudyKind::Sizing: return tr("The best way to spread buffer places over the line, for every total.");
    }
    return {};
}

QString SessionWords::progress() const
{
    const auto remaining = m_session.runner().remainingSeconds();
    const QString share =
        m_session.replications() > 0
            ? tr("%1 of %2 shifts").arg(m_session.replications()).arg(planOf(m_session.look()->question).replications)
            : percentText(m_session.runner().progress(), 0);
    if (!remaining)
        return share;
    return *remaining < 1 ? tr("%1, almost done").arg(share)
                          : tr("%1, about %2 left").arg(share, secondsText(*remaining));
}

QString SessionWords::summary(bool isOutdated, bool lacksNew) const
{
    if (!m_session.isAsked())
        return purpose();
    if (!m_session.outcome())
        return tr("Stopped before anything was found.");
    QStringList sentences;
    sentences << (m_session.kind() == StudyKind::Compare
                      ? tr("Run at %1.").arg(m_session.askedTime())
                      : tr("Run at %1 on “%2”.").arg(m_session.askedTime(), m_session.askedName()));
    sentences << asSentence(conditions());
    if (m_session.isBack())
        sentences << tr("A later run was stopped before it found anything.");
    else if (m_session.runner().progress() < 1)
        sentences << (m_session.hasFinished() ? tr("Further shifts were stopped.")
                                              : tr("It was stopped before it was done."));
    if (isOutdated)
        sentences << outdated();
    else if (lacksNew)
        sentences << tr("Scenarios that were added since are not in it.");
    return joinedSentences(sentences);
}

QString SessionWords::outdated()
{
    return tr("The line, a scenario or these settings have changed since.");
}

QString SessionWords::conditions() const
{
    if (!m_session.look())
        return {};
    const StudyPlan& plan = planOf(m_session.look()->question);
    const std::size_t count = m_session.replications();
    const QString planned = numberText(plan.replications, 0);
    const bool isPartial = count > 0 && count < static_cast<std::size_t>(plan.replications);
    const QString shifts = isPartial ? tr("%1 of %2").arg(numberText(static_cast<double>(count), 0), planned) : planned;
    QString horizon = tr("%1 h").arg(shortestNumberText(plan.durationHours));
    if (plan.warmupHours > 0)
        horizon = tr("%1 after %2 h of warm-up").arg(horizon, shortestNumberText(plan.warmupHours));
    // The plan's shifts are those of the report, and none of them was run before there is a result.
    if (isSearching())
        return tr("Shifts of %1, seed %2; exploratory").arg(horizon, QString::number(plan.seed));
    const auto* sensitivity = std::get_if<SensitivityStudy>(&m_session.look()->question);
    const QString exploratory = sensitivity && sensitivity->isRaced
                                    ? tr("exploratory, with fewer for rows that were decided early")
                                    : tr("exploratory");
    QString luck = plan.firstReplication < firstConfirming ? exploratory
                   : isPartial                             ? tr("on fresh luck")
                                                           : tr("confirmed on fresh luck");
    if (plan.firstReplication > firstConfirming)
        luck += tr(", behind the %1 shifts that Confirm has used").arg(plan.firstReplication - firstConfirming);
    const QString all = tr("%1 shifts of %2, seed %3; %4").arg(shifts, horizon, QString::number(plan.seed), luck);
    return m_session.explored() ? tr("%1; what is paler is exploratory").arg(all) : all;
}

/// Or was stopped before it had more than the estimates of its search.
bool SessionWords::isSearching() const
{
    const StudyOutcome* outcome = m_session.outcome();
    const auto* sizing = outcome ? std::get_if<std::shared_ptr<const SizingOutcome>>(outcome) : nullptr;
    return sizing && !(*sizing)->result;
}

QString SessionWords::heading() const
{
    const QString line = toQString(m_session.document().ownLine().line.line.name);
    return QStringLiteral("%1 – %2").arg(line, m_session.kind() == StudyKind::Compare ? tr("comparison")
                                                                                      : m_session.askedName());
}

QString SessionWords::subheading() const
{
    return closedUp(
        tr("%1. Intervals show simulation luck only, not the uncertainty of the input data.").arg(conditions()));
}

QString SessionWords::fileName() const
{
    const std::array names{tr("comparison"),    tr("sweep"),    tr("sensitivity"),
                           tr("buffer sizing"), tr("measures"), tr("product mix")};
    const QString kind = names[static_cast<std::size_t>(m_session.kind())];
    return m_session.kind() == StudyKind::Compare ? heading() : QStringLiteral("%1 – %2").arg(heading(), kind);
}

} // namespace linetwin::app
