// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Appearance.h"

#include "app/settings/Languages.h"
#include "app/settings/SystemMotion.h"

#include <QApplication>

#include <tuple>
#include <utility>

namespace linetwin::app {

namespace {

Preferences& inForce()
{
    static Preferences instance;
    return instance;
}

/// What views depend on that were made before, besides the language, whose change is told by useLanguage().
auto writing(const Preferences& of)
{
    return std::tuple(of.numberFormat, of.rateUnit, of.timeUnit, of.confidenceLevel, of.relevantShare, of.textPercent);
}

} // namespace

PreferenceEvents& preferenceEvents()
{
    static PreferenceEvents instance;
    return instance;
}

const Preferences& preferences()
{
    return inForce();
}

void startWithPreferences(const Preferences& chosen)
{
    inForce() = chosen;
    useCountsAsNumbers();
    applyTheme(chosen.colorScheme);
}

void applyPreferences(const Preferences& chosen)
{
    const Preferences before = std::exchange(inForce(), chosen);
    if (before.textPercent != chosen.textPercent) {
        applyFonts();
        scaleWidgets(static_cast<double>(chosen.textPercent) / before.textPercent);
    }
    if (currentScheme() != chosen.colorScheme)
        applyTheme(chosen.colorScheme);
    if (before.language != chosen.language)
        useLanguage(chosen.language);
    else if (before.numberFormat != chosen.numberFormat)
        useCountsAsNumbers();
    Q_EMIT preferenceEvents().changed();
    if (writing(before) != writing(chosen))
        Q_EMIT preferenceEvents().displayChanged();
}

bool isMotionReduced()
{
    switch (inForce().motion) {
    case Motion::System: return isSystemMotionReduced();
    case Motion::Full: return false;
    case Motion::Reduced: return true;
    }
    Q_UNREACHABLE();
}

QLocale numberLocale()
{
    switch (inForce().numberFormat) {
    case NumberFormat::Language: break;
    case NumberFormat::Point: return QLocale(QLocale::English, QLocale::UnitedStates);
    case NumberFormat::Comma: return QLocale(QLocale::German, QLocale::Germany);
    }
    return QLocale();
}

double textScale()
{
    return inForce().textPercent / 100.0;
}

int textPixels(int usualPixels)
{
    return qRound(usualPixels * textScale());
}

} // namespace linetwin::app
