// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/HelpDialogs.h"

#include "app/settings/Theme.h"
#include "app/window/LanguageFollower.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

struct HelpTexts {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

/// `opener`: the name of the action.
QDialog* makePage(QWidget* window, const char* opener, const QString& title, const QString& html)
{
    auto* dialog = new QDialog(window);
    dialog->setProperty(openedByProperty, QString::fromLatin1(opener));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(gridUnit * 75, gridUnit * 65);
    auto* page = new QTextBrowser;
    page->setObjectName(QStringLiteral("page"));
    page->setOpenExternalLinks(true);
    page->setHtml(html);
    page->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(page);
    layout->addWidget(buttons);
    return dialog;
}

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text);
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text);
}

QString guideText()
{
    return heading(HelpTexts::tr("What you see")) +
           paragraph(HelpTexts::tr(
               "The diagram shows the line from left to right: stations, and between them buffers as tanks "
               "with their level. Press Space to play the recorded shift; drag the slider to go to any "
               "moment. A full stop and a comma step to the next and previous event, N and Shift+N to the next and "
               "previous "
               "breakdown or jam of the selected stations. “Shift”, beside the speed, chooses which of the simulated "
               "shifts is played: the median one, the worst, or any by its number. The mouse on a waiting station "
               "tells what it waits for.")) +
           heading(HelpTexts::tr("Ask “what if”")) +
           paragraph(HelpTexts::tr(
               "Select a station and change a value in the panel on the right. The line is simulated again "
               "at once. First come the figures of one shift, then the means over many shifts, with an "
               "interval that narrows as they arrive.")) +
           paragraph(HelpTexts::tr(
               "Changes belong to the scenario whose button is down beside “Editing”. The baseline, the line "
               "as it is today, stays as it is. A changed value is marked, shows the baseline’s value, and "
               "has a button that resets it. To change the line itself, press “Baseline” first.")) +
           paragraph(HelpTexts::tr(
               "F1 explains the value that you are in. Values can also be entered as the plant counts them, such as "
               "cycles per jam or a log of stops, and for several stations at once: select them with Ctrl.")) +
           paragraph(HelpTexts::tr(
               "Type a rate as 22 / min or 3 per h, or as the time of one, 45 s; type +10 %, -50 % or ×2 to change a "
               "value "
               "against the baseline’s. Ctrl+T shows the table of all values: copy it into a spreadsheet, and paste a "
               "column or a table from there.")) +
           paragraph(HelpTexts::tr(
               "Under “Stops” each reason of a station’s stops, a reel to change, glue, cleaning, has its interval and "
               "length and the share of the time that this comes to. A click opens its values, “Add a stop” begins "
               "another one, and the button at its end renames, duplicates, removes or moves it; drag it onto another "
               "station in the diagram to move it there, with Ctrl to copy it. Stops of the whole line stand where no "
               "station is selected.")) +
           heading(HelpTexts::tr("Build the line")) +
           paragraph(HelpTexts::tr(
               "Drag a station from the list on the left into the line, or press Insert. Drag stations along the "
               "line, or move them with Alt and an arrow key; F2 renames, Delete removes. Cut, copy and paste work "
               "on all selected stations, also between two windows. These changes are made in the line itself, for all "
               "scenarios.")) +
           heading(HelpTexts::tr("Shifts and breaks")) +
           paragraph(HelpTexts::tr(
               "Ctrl+B opens a week in which you mark when the line, or some of its stations, stand still by plan: "
               "drag over the time, or take a template. Drag an entry to move it, its edges to change its length. In a "
               "scenario entries can be changed, added and left out as other values are.")) +
           heading(HelpTexts::tr("Products and money")) +
           paragraph(HelpTexts::tr(
               "Ctrl+M opens the products of the line: what a unit costs and earns, and what the product does to jams, "
               "defects, speed and breakdowns. The run settings choose which one is made, for the line or for a "
               "scenario; a scenario’s details say what its change costs once.")) +
           heading(HelpTexts::tr("How sure are the figures?")) +
           paragraph(HelpTexts::tr(
               "Line and scenario run with the same luck: the same breakdowns and jams wherever you changed "
               "nothing. So the difference between them is known far better than either figure. Intervals "
               "speak of the luck of the simulation only, not of wrong input data.")) +
           heading(HelpTexts::tr("Charts and stops")) +
           paragraph(HelpTexts::tr(
               "Choose a chart at its top left; “New chart” in the View menu opens another. Turn the wheel or drag "
               "over "
               "a part of the time to zoom, turn it with Shift to pan; a click takes the playback there. By keyboard: "
               "+, −, 0 and the arrow keys; with Shift the arrows move the read-out, and Enter goes to it. The button "
               "at the top right saves the chart as PNG, SVG or PDF, or copies its data for a spreadsheet; a right "
               "click "
               "on the chart offers the same.")) +
           paragraph(HelpTexts::tr("Values are zoomed with the wheel over their numbers, with Ctrl and the wheel, or "
                                   "by dragging a frame that "
                                   "has a height; a double click shows all again. A click on a name in the legend "
                                   "hides its series, another "
                                   "one shows it; a double click there selects the station.")) +
           paragraph(HelpTexts::tr(
               "“Stops” lists every breakdown and jam of the shift, and on request the waits with who caused them. A "
               "double click goes there.")) +
           heading(HelpTexts::tr("In a meeting")) +
           paragraph(HelpTexts::tr(
               "F5 shows each scenario as a slide over the whole screen: arrow keys go on, C shows it beside the "
               "baseline. Ctrl+Shift+B keeps a moment of the shift with a caption; the presentation tells all moments "
               "as a story with M. “Side by side” in the View menu plays two scenarios on one clock. "
               "Report in the File menu writes all of it to a page that plays the shift, or to a PDF.")) +
           heading(HelpTexts::tr("Save")) +
           paragraph(HelpTexts::tr(
               "Save keeps the line and its scenarios together as a project: in one file, or in one for the line and "
               "one "
               "for each scenario. It asks for the place once; before anything would be lost it shows what it would "
               "write. All files are YAML that can be read and compared. Opening the project brings everything back."));
}

QString aboutText()
{
    const QString version = QCoreApplication::applicationVersion();
    QString text = QStringLiteral("<h2>LineTwin %1</h2>").arg(version.toHtmlEscaped());
    text += paragraph(HelpTexts::tr("A what-if tool for production lines."));
    text += paragraph(
        HelpTexts::tr("LineTwin is free software under the GNU General Public License, version 3 or later. It comes "
                      "without any warranty."));
    text += heading(HelpTexts::tr("Libraries and their licences"));
    text += QStringLiteral("<ul><li>Qt %1 — LGPL 3</li><li>Qt Charts — GPL 3</li><li>yaml-cpp — MIT</li>"
                           "<li>Random123 — BSD, 3 clauses</li><li>Boost — Boost Software License 1.0</li>"
                           "<li>CLI11 — BSD, 3 clauses</li><li>JSON for Modern C++ — MIT</li></ul>")
                .arg(QString::fromLatin1(qVersion()));
    return text;
}

QString keyRow(const QString& what, const QString& keys)
{
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
        .arg(what.toHtmlEscaped(), keys.toHtmlEscaped());
}

QString menuKeys(const QMenu& menu)
{
    QString rows;
    for (const QAction* action : menu.actions()) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        QString text = action->text();
        text.remove(u'&').remove(u'…');
        if (!keys.isEmpty())
            rows += keyRow(text, keys.join(HelpTexts::tr(" or ")));
    }
    return rows;
}

QString diagramKeys()
{
    return keyRow(HelpTexts::tr("Along the line, with its buffers"), HelpTexts::tr("Left, Right")) +
           keyRow(HelpTexts::tr("Row above or below"), HelpTexts::tr("Up, Down")) +
           keyRow(HelpTexts::tr("First or last"), HelpTexts::tr("Home, End")) +
           keyRow(HelpTexts::tr("Select several"), HelpTexts::tr("Shift+Left, Shift+Right")) +
           keyRow(HelpTexts::tr("To the properties of the station, and back"), HelpTexts::tr("Enter or F4, Escape")) +
           keyRow(HelpTexts::tr("Capacity of a buffer"), HelpTexts::tr("+ and −")) +
           keyRow(HelpTexts::tr("Menu of a station or buffer"), HelpTexts::tr("Menu, Shift+F10")) +
           keyRow(HelpTexts::tr("Cancel a drag, clear the selection"), HelpTexts::tr("Escape")) +
           keyRow(HelpTexts::tr("Pan"), HelpTexts::tr("Space and the mouse"));
}

QString nativeText(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString calendarKeys()
{
    return keyRow(HelpTexts::tr("Choose an entry"), HelpTexts::tr("Left, Right")) +
           keyRow(HelpTexts::tr("Earlier or later by a quarter of an hour"), HelpTexts::tr("Up, Down")) +
           keyRow(HelpTexts::tr("Shorter or longer"), HelpTexts::tr("Shift+Up, Shift+Down")) +
           keyRow(HelpTexts::tr("To the day before or after"), HelpTexts::tr("Ctrl+Left, Ctrl+Right")) +
           keyRow(HelpTexts::tr("Add"), nativeText(Qt::Key_Insert)) +
           keyRow(HelpTexts::tr("Duplicate"), nativeText(QKeySequence(Qt::CTRL | Qt::Key_D))) +
           keyRow(HelpTexts::tr("Rename"), nativeText(Qt::Key_F2)) +
           keyRow(HelpTexts::tr("Delete"), nativeText(QKeySequence::Delete)) +
           keyRow(HelpTexts::tr("To its values"), HelpTexts::tr("Enter")) +
           keyRow(HelpTexts::tr("Steps of five minutes while dragging"), HelpTexts::tr("Alt and the mouse"));
}

QString windowKeys()
{
    return keyRow(HelpTexts::tr("Next or previous field"), HelpTexts::tr("Tab, Shift+Tab")) +
           keyRow(HelpTexts::tr("Press the button, tick the box or open the list that has the focus"),
                  HelpTexts::tr("Enter")) +
           keyRow(HelpTexts::tr("Copy table"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)) +
           keyRow(HelpTexts::tr("Play and pause, wherever the focus is, unless a text is being typed"),
                  HelpTexts::tr("Space"));
}

QString keysText(const QMenuBar& menus)
{
    QString text = heading(HelpTexts::tr("In the whole window")) +
                   QStringLiteral("<table>%1</table>").arg(windowKeys()) + heading(HelpTexts::tr("In the diagram")) +
                   QStringLiteral("<table>%1</table>").arg(diagramKeys()) +
                   heading(HelpTexts::tr("In the week of shifts and breaks")) +
                   QStringLiteral("<table>%1</table>").arg(calendarKeys());
    for (const QAction* entry : menus.actions()) {
        const QString rows = entry->menu() ? menuKeys(*entry->menu()) : QString();
        if (!rows.isEmpty())
            text += heading(entry->text().remove(u'&')) + QStringLiteral("<table>%1</table>").arg(rows);
    }
    return text;
}

} // namespace

void showKeys(QWidget* window, const QMenuBar& menus)
{
    makePage(window, "keys", HelpTexts::tr("Keys"), keysText(menus))->show();
}

void showAbout(QWidget* window)
{
    QDialog* dialog = makePage(window, "about", HelpTexts::tr("About LineTwin"), aboutText());
    dialog->setModal(true);
    dialog->show();
}

void showGuide(QWidget* window)
{
    makePage(window, "guide", HelpTexts::tr("Guide"), guideText())->show();
}

} // namespace linetwin::app
