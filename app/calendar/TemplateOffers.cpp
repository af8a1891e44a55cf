// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/TemplateOffers.h"

#include "app/calendar/WeekView.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/model/CalendarTemplates.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace linetwin::app {

namespace {

QString templateText(std::string_view text)
{
    return QCoreApplication::translate("CalendarTemplate", std::string(text).c_str());
}

QString entryText(const EntryContent& entry)
{
    const auto value = [&](ParameterId id) { return entry.values.at(id).value_or(0); };
    const WeekEntry shown{entry.name,
                          {},
                          static_cast<int>(value(ParameterId::CalendarDays)),
                          value(ParameterId::CalendarAt),
                          value(ParameterId::CalendarMinutes)};
    return labelled(toQString(entry.name), whenText(shown));
}

} // namespace

QList<TemplateOffer> templateOffers(double begin)
{
    QList<TemplateOffer> offers;
    for (const CalendarTemplate& kind : calendarTemplates()) {
        TemplateOffer offer{toQString(kind.key), templateText(kind.label), {}, {}, {}};
        QStringList lines;
        QStringList begins;
        for (const TemplateEntry& each : kind.entries) {
            EntryContent entry = makeCalendarEntry(each, std::fmod(begin, minutesPerDay));
            entry.name = templateText(each.name).toStdString();
            lines << entryText(entry);
            begins << QStringLiteral("%1 %2").arg(toQString(entry.name),
                                                  clockText(entry.values.at(ParameterId::CalendarAt).value_or(0)));
            offer.entries.push_back(std::move(entry));
        }
        offer.what = lines.join(u'\n');
        offer.brief = lines.size() == 1 ? lines.front() : joinedNames(begins);
        offers << offer;
    }
    return offers;
}

} // namespace linetwin::app
