// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WelcomePage.h"

#include "app/settings/Appearance.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "app/window/WelcomeCards.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int startWidth = 32 * gridUnit;
constexpr int cardWidth = 36 * gridUnit; ///< at which another column fits
constexpr int mostColumns = 3;

QLabel* headline(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(titleFont());
    return label;
}

QPushButton* buttonFor(QAction* action)
{
    auto* button = new QPushButton(action->text());
    button->setAutoDefault(true); // Enter presses it, too
    button->setObjectName(QStringLiteral("welcome_") + action->objectName());
    button->setToolTip(action->statusTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QAction* newLine, QAction* open, QWidget* parent)
    : QWidget(parent), m_back(new QPushButton(tr("&Back to the line"))), m_recent(new QVBoxLayout),
      m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(3 * gridUnit, 3 * gridUnit, 3 * gridUnit, 3 * gridUnit);
    columns->setSpacing(4 * gridUnit);
    columns->addWidget(buildStart(newLine, open));
    columns->addWidget(buildExamples(), 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget* WelcomePage::buildStart(QAction* newLine, QAction* open)
{
    auto* start = new QWidget;
    start->setFixedWidth(textPixels(startWidth));
    auto* layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(headline(tr("Start")));
    layout->addWidget(buttonFor(newLine));
    layout->addWidget(buttonFor(open));
    m_back->setObjectName(QStringLiteral("welcomeBack"));
    m_back->setAutoDefault(true);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backWanted);
    layout->addWidget(m_back);
    layout->addSpacing(2 * gridUnit);
    layout->addWidget(headline(tr("Recent files")));
    m_recent->setSpacing(gridUnit);
    layout->addLayout(m_recent);
    layout->addStretch(1);
    return start;
}

QWidget* WelcomePage::buildExamples()
{
    auto* examples = new QWidget;
    auto* layout = new QVBoxLayout(examples);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(headline(tr("Examples")));
    auto* explanation = new QLabel(tr("Each opens a line with what-if scenarios that say what they teach."));
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    m_grid->setSpacing(2 * gridUnit);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    for (const ExampleLine& example : exampleLines()) {
        auto* card = new ExampleCard(example);
        const QString argument = toQString(example.argument);
        card->setObjectName(argument);
        connect(card, &ExampleCard::clicked, this, [this, argument] { Q_EMIT exampleChosen(argument); });
        m_cards << card;
    }
    arrangeCards();
    return examples;
}

void WelcomePage::prepare(bool canGoBack)
{
    m_back->setVisible(canGoBack);
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    const QStringList files = Settings().recentFiles();
    for (const QString& path : files) {
        auto* button = new RecentFileButton(path);
        button->setObjectName(QStringLiteral("recentFile"));
        connect(button, &RecentFileButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent->addWidget(button);
    }
    if (files.isEmpty())
        m_recent->addWidget(new QLabel(tr("None yet")));
}

void WelcomePage::takeFocus()
{
    m_cards.constFirst()->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeCards();
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_back->isHidden())
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::arrangeCards()
{
    const int columns =
        std::clamp((width() - textPixels(startWidth) - 10 * gridUnit) / textPixels(cardWidth), 1, mostColumns);
    if (columns == m_columns)
        return;
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    m_columns = columns;
}

} // namespace linetwin::app
