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
                           "<li>Random123 — BSD-3-Clause</li><li>Boost — BSL-1.0</li>"
                           "<li>CLI11 — BSD-3-Clause</li><li>JSON for Modern C++ — MIT</li>"
                           "<li>Nettle — LGPL 3</li><li>libxlsxwriter — BSD-2-Clause</li></ul>")
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
           keyRow(HelpTexts::tr("Capacity of a buffer"), HelpTexts::tr("+ and −, or digits")) +
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

} // namespace linetwin::app
