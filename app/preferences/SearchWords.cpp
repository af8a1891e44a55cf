// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/SearchWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

struct SearchWords {
    const char* name;
    const char* words;
};

/// Translations have the words of their own language, and the English ones that its speakers use.
constexpr std::array searchWords{
    SearchWords{"about", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "version, licence, credits")},
    SearchWords{"addScenario", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "import, load, file")},
    SearchWords{"author", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "name, signature")},
    SearchWords{"autosave",
                QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "backup, recovery, crash, save automatically")},
    SearchWords{"bookmark", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "moment, mark, remember")},
    SearchWords{"cancelRun", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "stop, abort, interrupt")},
    SearchWords{"closeDocument", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "close file, leave")},
    SearchWords{"colorsDark", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "dark mode, night, theme")},
    SearchWords{"colorsHighContrast",
                QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "accessibility, visibility, theme")},
    SearchWords{"colorsLight", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "light mode, day, theme")},
    SearchWords{"colorsSystem", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "theme, appearance")},
    SearchWords{"confidence", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "statistics, interval, probability")},
    SearchWords{"currency", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "money, euro, dollar")},
    SearchWords{"deleteScenario", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "remove, erase")},
    SearchWords{"duplicate", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "copy, clone")},
    SearchWords{"duplicateScenario", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "copy, clone, variant")},
    SearchWords{"findAction", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "search, command palette")},
    SearchWords{"folder", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "directory, path, storage")},
    SearchWords{"fullScreen", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "maximize, large")},
    SearchWords{"guide", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "help, manual, documentation")},
    SearchWords{"insertStation", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "add machine, new station")},
    SearchWords{"keys", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "shortcuts, keyboard, hotkeys")},
    SearchWords{"language", QT_TRANSLATE_NOOP("linetwin::app::SearchWords",
                                              "translation, English, Deutsch, Français, Español, 中文, 日本語")},
    SearchWords{"motion", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "animation, transitions")},
    SearchWords{"newLine", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "create, new project, empty")},
    SearchWords{"newOtherLine", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "variant, alternative, layout")},
    SearchWords{"newScenario", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "what-if, variant, idea")},
    SearchWords{"numberFormat",
                QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "decimal point, comma, thousands separator")},
    SearchWords{"open", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "load, import, file")},
    SearchWords{"open.calendarDock",
                QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "calendar, weekend, holiday, working time")},
    SearchWords{"open.compareDock", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "difference, versus, better")},
    SearchWords{"open.mixDock", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "product mix, assortment, shares")},
    SearchWords{"open.portfolioDock",
                QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "portfolio, investment, payback, money")},
    SearchWords{"open.productsDock", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "money, price, cost, article")},
    SearchWords{"open.sensitivityDock", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "influence, tornado, effect")},
    SearchWords{"open.sizingDock", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "optimize, buffers, capacity")},
    SearchWords{"open.sweepDock", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "vary, range, curve")},
    SearchWords{"open.valuesDock", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "spreadsheet, Excel, parameters")},
    SearchWords{"openSettings", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "preferences, options, configuration")},
    SearchWords{"playPause", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "start, animation, run")},
    SearchWords{"present", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "slides, presentation, show")},
    SearchWords{"quit", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "exit, end, close window")},
    SearchWords{"rates", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "units, speed, throughput")},
    SearchWords{"redo", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "again, repeat, forward")},
    SearchWords{"relevance", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "threshold, tolerance, significance")},
    SearchWords{"removeStations", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "erase, take out")},
    SearchWords{"rename", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "title, label")},
    SearchWords{"report", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "PDF, print, HTML, export")},
    SearchWords{"resetLayout", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "windows, panels, arrange")},
    SearchWords{"runAgain", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "calculate, simulate, refresh")},
    SearchWords{"save", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "store, write")},
    SearchWords{"saveAllTables", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "Excel, spreadsheet, CSV, export")},
    SearchWords{"saveAs", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "another name, place, folder")},
    SearchWords{"saveCopy", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "export, mail, send")},
    SearchWords{"shiftHours", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "working time, duration")},
    SearchWords{"show.propertiesDock",
                QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "stop log, from a log, counters, parameters")},
    SearchWords{"textSize", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "font size, larger letters, zoom")},
    SearchWords{"theme", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "dark mode, light mode, night, contrast")},
    SearchWords{"times", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "units, seconds, minutes, duration")},
    SearchWords{"undo", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "back, take back, revert")},
    SearchWords{"welcome", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "start page, examples, recent files")},
    SearchWords{"zoomIn", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "magnify, larger")},
    SearchWords{"zoomOut", QT_TRANSLATE_NOOP("linetwin::app::SearchWords", "reduce, smaller")},
};

} // namespace

QString searchWordsOf(const QString& objectName)
{
    const auto* const found = std::ranges::find_if(
        searchWords, [&](const SearchWords& each) { return objectName == QLatin1String(each.name); });
    return found == searchWords.end() ? QString()
                                      : QCoreApplication::translate("linetwin::app::SearchWords", found->words);
}

} // namespace linetwin::app
