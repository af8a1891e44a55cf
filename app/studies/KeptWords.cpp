// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/KeptWords.h"

#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/support/Version.h"

#include <QLocale>

namespace linetwin::app {

QString KeptWords::day(const QDateTime& now) const
{
    const QDateTime asked = m_study.asked.toLocalTime();
    if (asked.date() == now.date())
        return QLocale().toString(asked.time(), QLocale::ShortFormat);
    return asked.date().year() == now.date().year()
               ? QLocale().toString(asked.date(), tr("d MMM", "date without the year, as Qt writes formats"))
               : QLocale().toString(asked.date(), tr("d MMM yyyy", "date, as Qt writes formats"));
}

QString KeptWords::moment() const
{
    const QDateTime asked = m_study.asked.toLocalTime();
    return joinedClauses({QLocale().toString(asked.date(), tr("d MMM yyyy", "date, as Qt writes formats")),
                          QLocale().toString(asked.time(), QLocale::ShortFormat)});
}

QString KeptWords::gist() const
{
    return (m_study.headline.isEmpty() ? m_study.title : m_study.headline).simplified();
}

QString KeptWords::conditions() const
{
    const QString shifts = numberText(m_study.replications, 0);
    const QString seed = QString::number(m_study.seed);
    const QString luck = m_study.isConfirmed ? tr("%1 shifts, seed %2; confirmed on fresh luck").arg(shifts, seed)
                                             : tr("%1 shifts, seed %2; exploratory").arg(shifts, seed);
    const QString all = tr("Run on %1: %2. %3.").arg(moment(), m_study.subject, luck);
    return m_study.programVersion == toQString(version()) ? all
                                                          : tr("%1 By LineTwin %2.").arg(all, m_study.programVersion);
}

QString KeptWords::outdated()
{
    return tr("older than the model");
}

} // namespace linetwin::app
