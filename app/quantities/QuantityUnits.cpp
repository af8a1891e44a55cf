// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/QuantityUnits.h"

#include "app/text/Punctuation.h"

#include <QRegularExpression>

#include <algorithm>

namespace linetwin::app {

QuantityKind kindOf(const ParameterSpec& spec)
{
    if (spec.isInteger)
        return QuantityKind::Items;
    if (spec.minimum == 0 && spec.maximum == 1)
        return QuantityKind::Share;
    if (spec.id == ParameterId::MtbfMin || spec.id == ParameterId::LineStopEvery)
        return QuantityKind::MinutesBetween;
    if (spec.key.ends_with("_min"))
        return QuantityKind::Minutes;
    if (spec.key.ends_with("_sec"))
        return QuantityKind::Seconds;
    if (spec.key.ends_with("uph"))
        return QuantityKind::PerHour;
    if (spec.key.ends_with("_per_hour"))
        return QuantityKind::MoneyPerHour;
    return spec.key.ends_with("_cv") ? QuantityKind::Variation : QuantityKind::Number;
}

QuantityUnits::QuantityUnits(QuantityKind kind)
{
    switch (kind) {
    case QuantityKind::Number: break;
    case QuantityKind::Share:
        add(QStringLiteral("%"), -2);
        add(QStringLiteral("‰"), -3);
        add(QStringLiteral("ppm"), -6);
        break;
    case QuantityKind::Hours:
        add(tr("h|hr|hrs|hour|hours"), 0);
        add(tr("min|mins|minute|minutes"), 0, 1, 60);
        add(tr("d|day|days"), 0, 24);
        break;
    case QuantityKind::Minutes:
    case QuantityKind::MinutesBetween:
        add(tr("min|mins|minute|minutes"), 0);
        add(tr("h|hr|hrs|hour|hours"), 0, 60);
        add(tr("s|sec|second|seconds"), 0, 1, 60);
        break;
    case QuantityKind::Seconds:
    case QuantityKind::CycleTime:
        add(tr("s|sec|second|seconds"), 0);
        add(tr("min|mins|minute|minutes"), 0, 60);
        add(tr("h|hr|hrs|hour|hours"), 0, 3600);
        add(QStringLiteral("ms"), -3);
        break;
    case QuantityKind::PerHour:
        add(tr("/h|/hr|/hour|cph"), 0);
        add(tr("/min|/minute|cpm"), 0, 60);
        add(tr("/s|/sec|/second"), 0, 3600);
        add(tr("/d|/day"), 0, 1, 24);
        break;
    case QuantityKind::MoneyPerHour:
        add(tr("/h|/hr|/hour"), 0);
        m_isMoney = true;
        break;
    case QuantityKind::Variation: add(QStringLiteral("%"), -2); break;
    case QuantityKind::Items: add(tr("item|items|pcs|place|places"), 0); break;
    }
}

void QuantityUnits::add(const QString& names, int exponent, double factor, double divisor)
{
    m_units.push_back({names.split(u'|'), exponent, factor, divisor});
}

const QuantityUnit* QuantityUnits::find(const QString& name) const
{
    // "cycles per h", "cycles / h" and "/ h" are "/h", and so are "€/h" and "EUR/h" where money is asked for.
    const QString things = m_isMoney ? thingWords() + QStringLiteral("|\\p{L}{1,12}") : thingWords();
    const QRegularExpression per(
        QStringLiteral("^(?:%1|\\p{Sc})?\\s*(?:/|(?:%2)(?!\\p{Latin}))\\s*").arg(things, perWords()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = QString(name).replace(per, QStringLiteral("/"));
    const auto found = std::ranges::find_if(m_units, [&](const QuantityUnit& unit) {
        return unit.names.contains(name, Qt::CaseInsensitive) || unit.names.contains(plain, Qt::CaseInsensitive);
    });
    return found == m_units.end() ? nullptr : &*found;
}

QString QuantityUnits::perWords()
{
    //: Words between a number of things and a unit of time, as in "3 per h"; the English ones are always known
    return tr("per|a|an") + QStringLiteral("|per|an|a");
}

QString QuantityUnits::thingWords()
{
    //: What is counted, as in "9000 cycles/h" and "45 s per item"; the English ones are always known
    return tr("cycles|cycle|outputs|output|items|item|money") + QStringLiteral("|cycles?|outputs?|items?|money");
}

QString QuantityUnits::names() const
{
    QStringList names;
    for (const QuantityUnit& unit : m_units)
        names << unit.names.constFirst();
    return joinedNames(names);
}

} // namespace linetwin::app
