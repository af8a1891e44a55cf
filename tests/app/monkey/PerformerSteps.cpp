// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/StopDrag.h"
#include "app/diagram/DiagramEditor.h"
#include "app/preferences/ActionList.h"
#include "app/settings/Appearance.h"
#include "app/settings/Languages.h"
#include "engine/model/StationTemplates.h"
#include "tests/app/monkey/Input.h"
#include "tests/app/monkey/Performer.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>

#include <array>

namespace linetwin::app::testing {

namespace {

Qt::KeyboardModifiers modifiersOf(const QString& letters)
{
    Qt::KeyboardModifiers modifiers;
    modifiers.setFlag(Qt::ControlModifier, letters.contains(u'c'));
    modifiers.setFlag(Qt::ShiftModifier, letters.contains(u's'));
    modifiers.setFlag(Qt::AltModifier, letters.contains(u'a'));
    return modifiers;
}

/// An earlier one may have taken the widget away.
void send(const QPointer<QWidget>& to, QEvent& event)
{
    if (to)
        QCoreApplication::sendEvent(to, &event);
}

std::unique_ptr<QMimeData> dragged(const QString& what, const QString& folder, const ProjectDocument& document)
{
    auto data = std::make_unique<QMimeData>();
    if (what.startsWith(u"template")) {
        const auto kinds = stationTemplates();
        return std::unique_ptr<QMimeData>(
            makeTemplateData(kinds[static_cast<std::size_t>(what.mid(8).toInt()) % kinds.size()]));
    }
    if (what == u"stop") {
        for (const std::string& station : {std::string("A"), std::string("none")}) {
            if (!document.line().stations.empty() && document.line().stations.front().name == station)
                return std::unique_ptr<QMimeData>(makeStopData({station, "g"}));
        }
        return std::unique_ptr<QMimeData>(makeStopData({"none", "none"}));
    }
    if (what == u"text")
        data->setText(QStringLiteral("some text"));
    else if (what == u"nothing")
        data->setData(QStringLiteral("application/x-nothing"), "\x00\xff");
    else
        data->setUrls({QUrl::fromLocalFile(folder + u'/' + what), QUrl(QStringLiteral("https://example.org/x.yaml"))});
    return data;
}

} // namespace

bool Performer::trigger(const QString& name)
{
    for (const ListedAction& each : listActions(*m_window->menuBar())) {
        if (each.action->objectName() != name && each.text != name)
            continue;
        // Menus that are filled when they open, as far as one is told.
        deliver([action = QPointer<QAction>(each.action)] {
            if (action)
                action->trigger();
        });
        return true;
    }
    return false;
}

bool Performer::press(QWidget& widget, const Step& step)
{
    QPointer<QWidget> surface(&surfaceOf(widget));
    const QPoint place = placeIn(*surface, step.number(1), step.number(2));
    const QString how = step.argument(3);
    const auto button = how.contains(u'r') ? Qt::RightButton : how.contains(u'm') ? Qt::MiddleButton : Qt::LeftButton;
    const auto modifiers = modifiersOf(how);
    m_dialogs.setDragged(surface);
    deliver([&] {
        if (surface)
            QTest::mousePress(surface, button, modifiers, place);
    });
    if (surface && button == Qt::RightButton)
        deliver([&] {
            const QPoint global = surface ? surface->mapToGlobal(place) : QPoint();
            QContextMenuEvent menu(QContextMenuEvent::Mouse, place, global, modifiers);
            send(surface, menu);
        });
    if (surface)
        deliver([&] {
            if (surface)
                QTest::mouseRelease(surface, button, modifiers, place);
        });
    if (surface && how.contains(u'd')) {
        deliver([&] {
            if (surface)
                QTest::mouseDClick(surface, button, modifiers, place);
        });
    }
    return true;
}

bool Performer::pressCell(QWidget& widget, const Step& step)
{
    auto* view = qobject_cast<QAbstractItemView*>(&widget);
    if (!view || !view->model())
        return false;
    const int rows = view->model()->rowCount(view->rootIndex());
    const int columns = view->model()->columnCount(view->rootIndex());
    if (rows < 1 || columns < 1)
        return false;
    const QPersistentModelIndex cell =
        view->model()->index(step.number(1) % rows, step.number(2) % columns, view->rootIndex());
    const QString how = step.argument(3);
    QPointer<QWidget> surface(view->viewport());
    QPoint place;
    deliver([&] {
        if (!surface)
            return;
        view->scrollTo(cell);
        place = view->visualRect(cell).center();
        QTest::mouseClick(surface, Qt::LeftButton, modifiersOf(how), place);
    });
    if (surface && how.contains(u'd'))
        deliver([&] {
            if (surface)
                QTest::mouseDClick(surface, Qt::LeftButton, modifiersOf(how), place);
        });
    return true;
}

bool Performer::drag(QWidget& widget, const Step& step)
{
    QPointer<QWidget> surface(&surfaceOf(widget));
    const QPoint from = placeIn(*surface, step.number(1), step.number(2));
    const QPoint to = placeIn(*surface, step.number(3), step.number(4));
    const auto modifiers = modifiersOf(step.argument(5));
    m_dialogs.setDragged(surface);
    deliver([&] {
        if (surface)
            QTest::mousePress(surface, Qt::LeftButton, modifiers, from);
    });
    const auto moveTo = [&](QPoint place) {
        if (!surface)
            return;
        deliver([&] {
            const QPoint global = surface ? surface->mapToGlobal(place) : QPoint();
            QMouseEvent move(QEvent::MouseMove, place, global, Qt::NoButton, Qt::LeftButton, modifiers);
            send(surface, move);
        });
    };
    for (const int part : {1, 4, 8})
        moveTo(from + (to - from) * part / 8);
    if (const QString& meanwhile = step.argument(6); !meanwhile.isEmpty() && surface)
        deliver([&] { pressKeys(meanwhile, *m_window); });
    moveTo(to + QPoint(3, 3));
    if (surface)
        deliver([&] {
            if (surface)
                QTest::mouseRelease(surface, Qt::LeftButton, modifiers, to);
        });
    return true;
}

bool Performer::turnWheel(QWidget& widget, const Step& step)
{
    const QPointer<QWidget> surface(&surfaceOf(widget));
    const QPoint place = placeIn(*surface, step.number(1), step.number(2));
    const QPoint global = surface->mapToGlobal(place);
    deliver([&] {
        QWheelEvent wheel(place, global, {}, {0, step.number(3)}, Qt::NoButton, modifiersOf(step.argument(4)),
                          Qt::NoScrollPhase, false);
        send(surface, wheel);
    });
    return true;
}

bool Performer::drop(QWidget& widget, const Step& step)
{
    QPointer<QWidget> surface(&surfaceOf(widget));
    const QPoint place = placeIn(*surface, step.number(1), step.number(2));
    const auto data = dragged(step.argument(3), m_folder, m_window->document());
    const auto actions = Qt::CopyAction | Qt::MoveAction;
    bool isTaken = false;
    deliver([&] {
        QDragEnterEvent enter(place, actions, data.get(), Qt::LeftButton, {});
        enter.ignore();
        send(surface, enter);
        isTaken = enter.isAccepted();
    });
    if (!isTaken || !surface)
        return true;
    deliver([&] {
        QDragMoveEvent move(place, actions, data.get(), Qt::LeftButton, {});
        send(surface, move);
    });
    if (!surface)
        return true;
    deliver([&] {
        if (step.argument(4) == u"leave") {
            QDragLeaveEvent leave;
            send(surface, leave);
            return;
        }
        QDropEvent end(place, actions, data.get(), Qt::LeftButton, {});
        send(surface, end);
    });
    return true;
}

bool Performer::type(QWidget& widget, const Step& step)
{
    QPointer<QWidget> field(&widget);
    deliver([&] {
        if (field)
            typeInto(*field, step.argument(1), m_work);
    });
    if (const QString& end = step.argument(2); !end.isEmpty() && field)
        deliver([&] { pressKeys(end, *m_window); });
    return true;
}

void Performer::changeClipboard(const QString& what)
{
    QClipboard& clipboard = *QGuiApplication::clipboard();
    if (what == u"nothing")
        clipboard.clear();
    else if (what == u"table")
        clipboard.setText(QStringLiteral("1\t2\t3\n4,5\t\tx\n1e400\t-1\t\n"));
    else if (what == u"stations")
        clipboard.setText(QStringLiteral("topology:\n  stations:\n    - {name: A, output_type: T}\n    - {name: Z}\n"
                                         "baseline:\n  A: {uph: 100}\n"));
    else if (what == u"broken")
        clipboard.setText(
            QStringLiteral("topology: {stations: [{name: \"\"}, {batch_in: -1}, 7, &a [*a]]}\nbaseline: 3\n"));
    else if (what == u"long")
        clipboard.setText(QString(100000, u'y'));
    else if (what == u"picture")
        clipboard.setImage(QImage(8, 8, QImage::Format_RGB32));
    else
        clipboard.setText(what);
}

void Performer::changeFile(const QString& what, const QString& name)
{
    const QString path = m_folder + u'/' + name;
    if (what == u"remove") {
        QFile::remove(path);
        return;
    }
    if (what == u"restore") {
        QFile::remove(path);
        QFile::copy(m_folder + QStringLiteral("/kept/") + name, path);
        QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteUser);
        return;
    }
    QByteArray text;
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        text = file.readAll();
    if (what == u"number")
        text.replace("4000", "4100");
    else if (what == u"remark")
        text += "# of another program\n";
    else if (what == u"parts") // without its moments, other lines or last scenarios
        text = text.left(text.lastIndexOf("\n  - ") + 1);
    else if (what == u"names") // of a station
        text.replace("name: B}", "name: BB}").replace("\n    B:", "\n    BB:").replace("{B:", "{BB:");
    else if (what == u"cut")
        text = text.left(text.size() / 2);
    else
        text = "\xff\xfe not a line";
    if (QFile file(path); file.open(QIODevice::WriteOnly))
        file.write(text);
}

void Performer::changePreference(const QString& what, int number)
{
    Preferences chosen = preferences();
    if (what == u"language") {
        const auto known = languages();
        chosen.language = known[number % known.size()].code;
    } else if (what == u"colours") {
        chosen.colorScheme = std::array{ColorScheme::System, ColorScheme::Light, ColorScheme::Dark,
                                        ColorScheme::HighContrast}[static_cast<std::size_t>(number % 4)];
    } else if (what == u"text") {
        chosen.textPercent = std::array{80, 100, 125, 200}[static_cast<std::size_t>(number % 4)];
    } else if (what == u"numbers") {
        chosen.numberFormat = std::array{NumberFormat::Language, NumberFormat::Point,
                                         NumberFormat::Comma}[static_cast<std::size_t>(number % 3)];
        chosen.rateUnit = number % 2 ? RateUnit::Hour : RateUnit::Minute;
        chosen.timeUnit = number % 2 ? TimeUnit::Seconds : TimeUnit::AsSuits;
    } else {
        chosen.motion = number % 2 ? Motion::Reduced : Motion::Full;
    }
    applyPreferences(chosen);
}

} // namespace linetwin::app::testing
