// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WelcomeCards.h"

#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/io/Files.h"
#include "engine/model/ResolvedLine.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr int pictureHeight = 5 * gridUnit;
constexpr int fewestSummaryLines = 3;
constexpr int margin = 2 * gridUnit;

/// Rounded up, so that the last of several lines keeps its descenders.
int lineHeight(const QFont& font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).lineSpacing())) + 1;
}

/// The root keeps long and short tables apart without letting one of 5000 places hide all others.
std::vector<double> bufferSharesOf(const ExampleLine& example)
{
    const LoadedFile file = loadFile(example.argument).file.value();
    std::vector<double> shares;
    for (const ResolvedStation& station : resolve(file.line, file.scenario).stations)
        shares.push_back(std::sqrt(static_cast<double>(station.parameters.bufferCapacity)));
    shares.back() = 0; // nothing waits behind the last station
    const double largest = *std::ranges::max_element(shares);
    for (double& share : shares)
        share = largest > 0 ? share / largest : 0;
    return shares;
}

QString shownFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

QStringList whatIfsOf(const ExampleLine& example)
{
    QStringList arguments;
    for (const ExampleScenario& each : example.scenarios) {
        if (&each != &example.scenarios.front())
            arguments << toQString(each.argument);
    }
    return arguments.isEmpty() ? QStringList{toQString(example.argument)} : arguments;
}

CardButton::CardButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void CardButton::paintFrame(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isEnabled() && (hasFocus() || underMouse());
    const double width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(isMarked ? theme().accent : theme().outline, width));
    painter.setBrush(isDown() ? theme().raised : theme().surface);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
}

void CardButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ExampleCard::ExampleCard(const ExampleLine& example, QWidget* parent)
    : CardButton(parent), m_title(exampleText(example.title)),
      m_summary(withUnitsAttached(exampleText(example.summary))),
      m_count(tr("%Ln scenario(s)", nullptr, static_cast<int>(whatIfsOf(example).size()))),
      m_bufferShares(bufferSharesOf(example))
{
    setAccessibleName(m_title);
    setAccessibleDescription(QStringLiteral("%1 %2").arg(m_summary, m_count));
    setToolTip(m_summary);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as others in its row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ExampleCard::sizeHint() const
{
    constexpr int width = 30 * gridUnit;
    return {width, heightForWidth(width)};
}

int ExampleCard::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * margin, QWIDGETSIZE_MAX);
    const int summary = std::max(fewestSummaryLines * lineHeight(font()),
                                 fontMetrics().boundingRect(room, Qt::TextWordWrap, m_summary).height() + 1);
    const int text = lineHeight(titleFont()) + summary + lineHeight(captionFont());
    return pictureHeight + text + 2 * margin + 3 * gridUnit;
}

void ExampleCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter);
    QRect area = rect().adjusted(margin, margin, -margin, -margin);
    paintLine(painter, QRectF(area.left(), area.top(), area.width(), pictureHeight));
    area.setTop(area.top() + pictureHeight + gridUnit);
    const auto paintLineOf = [&](const QFont& textFont, const QColor& color, const QString& text, int top) {
        painter.setFont(textFont);
        painter.setPen(color);
        painter.drawText(QRect(area.left(), top, area.width(), lineHeight(textFont)),
                         int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextSingleLine),
                         QFontMetrics(textFont).elidedText(text, Qt::ElideRight, area.width()));
    };
    const int count = area.bottom() + 1 - lineHeight(captionFont());
    paintLineOf(titleFont(), theme().text, m_title, area.top());
    paintLineOf(captionFont(), theme().mutedText, m_count, count);
    area.setTop(area.top() + lineHeight(titleFont()) + gridUnit);
    area.setBottom(count - gridUnit);
    painter.setFont(font());
    painter.setPen(theme().text);
    painter.drawText(area, int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap), m_summary);
}

void ExampleCard::paintLine(QPainter& painter, const QRectF& area) const
{
    const double pitch = std::min(area.width() / static_cast<double>(m_bufferShares.size()), 8.0 * gridUnit);
    const QSizeF station(pitch * 0.55, area.height() * 0.5);
    const double middle = area.center().y();
    const double end = area.left() + pitch * static_cast<double>(m_bufferShares.size() - 1);
    painter.setPen(QPen(theme().mutedText, 1));
    painter.drawLine(QPointF(area.left(), middle), QPointF(end, middle));
    for (std::size_t i = 0; i < m_bufferShares.size(); ++i) {
        const double left = area.left() + pitch * static_cast<double>(i);
        painter.setPen(QPen(theme().mutedText, 1));
        painter.setBrush(theme().raised);
        painter.drawRoundedRect(QRectF(left, middle - station.height() / 2, station.width(), station.height()), 2, 2);
        if (m_bufferShares[i] <= 0)
            continue;
        const double height = std::max(4.0, area.height() * m_bufferShares[i]);
        const double gap = pitch - station.width();
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().tank);
        painter.drawRect(QRectF(left + station.width() + gap * 0.25, middle - height / 2, gap * 0.5, height));
    }
}

RecentFileButton::RecentFileButton(const QString& path, QWidget* parent)
    : CardButton(parent), m_name(QFileInfo(path).fileName()), m_folder(shownFolder(path))
{
    const bool isThere = QFileInfo::exists(path);
    if (!isThere) {
        m_folder = tr("Not found: %1").arg(m_folder);
        setCursor(Qt::ArrowCursor);
    }
    setEnabled(isThere);
    setAccessibleName(m_name);
    setAccessibleDescription(m_folder);
    setToolTip(plainTip(QDir::toNativeSeparators(path)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentFileButton::sizeHint() const
{
    return {24 * gridUnit, lineHeight(font()) + lineHeight(captionFont()) + 2 * gridUnit};
}

void RecentFileButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter);
    const QRect area = rect().adjusted(gridUnit, gridUnit, -gridUnit, -gridUnit);
    const auto paintText = [&](const QFont& textFont, const QColor& color, const QString& text,
                               Qt::AlignmentFlag edge) {
        painter.setFont(textFont);
        painter.setPen(color);
        painter.drawText(area, int(Qt::AlignLeft) | edge | int(Qt::TextSingleLine),
                         QFontMetrics(textFont).elidedText(text, Qt::ElideMiddle, area.width()));
    };
    paintText(font(), isEnabled() ? theme().text : theme().mutedText, m_name, Qt::AlignTop);
    paintText(captionFont(), theme().mutedText, m_folder, Qt::AlignBottom);
}

} // namespace linetwin::app
